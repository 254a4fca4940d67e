using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>Scheduled minutes of a student on a day: one row of the timetable.</summary>
/// <remarks>Example: on Tuesday 3 November 2026 a student has 90 minutes of mathematics: date 2026-11-03, 90 minutes, subject "wiskunde".</remarks>
/// <param name="Date">The day.</param>
/// <param name="Minutes">
/// Whole minutes, 0 to 1440. A row with 0 states that the timetable covers the week of the date and plans nothing on that day.
/// </param>
public sealed record ScheduledTime(DateOnly Date, int Minutes)
{
    /// <summary>The scheduled activity; a lesson by default.</summary>
    public Activity Activity
    {
        get;
        init => field = Accepted.Member(value, nameof(Activity));
    }

    /// <summary>The subject; null where it is not known.</summary>
    public string? Subject { get; init; }

    /// <summary>The place from which it was read, for messages; null where it was not read from a file.</summary>
    public SourceSpan? Origin { get; init; }
}
