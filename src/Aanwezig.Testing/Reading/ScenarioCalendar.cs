using Aanwezig.Calendars;

namespace Aanwezig.Testing.Reading;

/// <summary>The calendar of the student of a scenario: what ranges of days and moments with an offset need of it.</summary>
internal sealed class ScenarioCalendar
{
    public required CalendarDefinition Definition { get; init; }

    /// <summary>Whether a day within its school years is a school day.</summary>
    public required Func<DateOnly, bool> IsSchoolDay { get; init; }

    public TimeZoneInfo Zone => field ??= TimeZoneInfo.FindSystemTimeZoneById(Definition.TimeZone);

    public DateRange Days => new(Definition.SchoolYears[0].Range.From, Definition.SchoolYears[^1].Range.Until);

    /// <summary>The first day of the school year of a day, or the day itself where it lies in none.</summary>
    public DateOnly FirstDayOfYear(DateOnly day) =>
        Definition.SchoolYears.Select(year => year.Range).Where(year => year.Contains(day)).Select(year => year.From).DefaultIfEmpty(day).First();

    public bool IsTeachingDay(DateOnly day) => Definition.TeachingDays.Contains(day.DayOfWeek);
}
