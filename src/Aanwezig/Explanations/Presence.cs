namespace Aanwezig.Explanations;

/// <summary>Attended and scheduled minutes over a stretch, where they are known.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="AttendedMinutes">Minutes attended.</param>
/// <param name="ScheduledMinutes">Minutes scheduled, without what was cancelled; above 0.</param>
public sealed record Presence(DateOnly From, DateOnly Until, int AttendedMinutes, int ScheduledMinutes);
