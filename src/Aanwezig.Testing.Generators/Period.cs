using Aanwezig.Calendars;

namespace Aanwezig.Testing.Generators;

/// <summary>The part of a school year over which a history is drawn.</summary>
internal sealed record Period(DateOnly From, DateOnly Until, SchoolCalendar Calendar)
{
    /// <summary>Whether the period contains a day.</summary>
    public bool Contains(DateOnly day) => day >= From && day <= Until;

    /// <summary>Returns the day itself or the next school day, within the period.</summary>
    public DateOnly SchoolDay(DateOnly day)
    {
        while (!Calendar.IsSchoolDay(day) && day < Until)
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
