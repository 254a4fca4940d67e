using Aanwezig.Diagnostics;

namespace Aanwezig.Calendars;

/// <summary>A calendar document: consecutive school years, teaching days and closures. Public holidays come from the jurisdiction.</summary>
public sealed class CalendarDefinition
{
    internal CalendarDefinition()
    {
    }

    /// <summary>The name of the calendar, such as <c>nl/midden</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The IANA name of the time zone. The engine does not use it; readers of files and hosts turn instants into local times with it.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The weekdays with lessons; Monday to Friday where the document names none.</summary>
    public IReadOnlyList<DayOfWeek> TeachingDays { get; internal init; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>The time at which the second half of a day begins; null where the document names none.</summary>
    public TimeOnly? Midday { get; internal init; }

    /// <summary>The weekdays on which school ends at midday, so that a record for a whole day is one half day.</summary>
    public IReadOnlyList<DayOfWeek> MorningOnly { get; internal init; } = [];

    /// <summary>The school years, at least one, earliest first. Each begins on the day after the one before it ends.</summary>
    public required IReadOnlyList<SchoolYear> SchoolYears { get; init; }

    /// <summary>The hash of the document's text, as <c>sha256:</c> and lower-case hexadecimal digits.</summary>
    public string ContentHash { get; internal init; } = string.Empty;

    /// <summary>The place of the document.</summary>
    public SourceSpan Span { get; internal init; }
}
