using Aanwezig.Diagnostics;

namespace Aanwezig.Calendars;

/// <summary>A calendar document: consecutive school years, teaching days and closures. Public holidays come from the jurisdiction.</summary>
public sealed class CalendarDefinition
{
    internal CalendarDefinition()
    {
    }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The IANA name of its time zone; only the edges (files, hosts) use it.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The weekdays on which is taught.</summary>
    public IReadOnlyList<DayOfWeek> TeachingDays { get; internal init; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>The time that parts a day in two halves, where given.</summary>
    public TimeOnly? Midday { get; internal init; }

    /// <summary>The weekdays on which school ends at midday, so that a whole day is one half day.</summary>
    public IReadOnlyList<DayOfWeek> MorningOnly { get; internal init; } = [];

    /// <summary>Its school years, consecutive, earliest first; at least one.</summary>
    public required IReadOnlyList<SchoolYear> SchoolYears { get; init; }

    /// <summary>The hash of its text.</summary>
    public string ContentHash { get; internal init; } = string.Empty;

    /// <summary>Where it stands.</summary>
    public SourceSpan Span { get; internal init; }
}
