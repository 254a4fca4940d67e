using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>Minutes that are scheduled for a student on a day: a row of the timetable.</summary>
/// <param name="Date">The day.</param>
/// <param name="Minutes">Whole minutes; 0 to 1440. A row with 0 says that the timetable speaks of this week and plans nothing that day.</param>
public sealed record ScheduledTime(DateOnly Date, int Minutes)
{
    /// <summary>What is scheduled.</summary>
    public Activity Activity { get; init; }

    /// <summary>The subject, where known.</summary>
    public string? Subject { get; init; }

    /// <summary>Where it was read, so that a message can point there.</summary>
    public SourceSpan? Origin { get; init; }
}
