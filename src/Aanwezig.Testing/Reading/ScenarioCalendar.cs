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

    public bool IsTeachingDay(DateOnly day) => Definition.TeachingDays.Contains(day.DayOfWeek);
}
