using Aanwezig.Calendars;

namespace Aanwezig.Testing.Reading;

/// <summary>The calendar of a scenario's student, for ranges of days and for moments with an offset.</summary>
internal sealed class ScenarioCalendar
{
    public required CalendarDefinition Definition { get; init; }

    /// <summary>Whether a day within its school years is a school day.</summary>
    public required Func<DateOnly, bool> IsSchoolDay { get; init; }

    public TimeZoneInfo Zone => field ??= TimeZoneInfo.FindSystemTimeZoneById(Definition.TimeZone);

    public DateRange Days => new(Definition.SchoolYears[0].Range.From, Definition.SchoolYears[^1].Range.Until);

    /// <summary>Returns the first day of the school year of a day; the day itself outside all school years.</summary>
    public DateOnly FirstDayOfYear(DateOnly day) =>
        Definition.SchoolYears.Select(year => year.Range).Where(year => year.Contains(day)).Select(year => year.From).DefaultIfEmpty(day).First();

    public bool IsTeachingDay(DateOnly day) => Definition.TeachingDays.Contains(day.DayOfWeek);
}
