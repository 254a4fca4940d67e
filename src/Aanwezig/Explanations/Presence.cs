namespace Aanwezig.Explanations;

/// <summary>The attended and the scheduled minutes of a student over some days.</summary>
/// <remarks>
/// Example: from 31 August to 18 November 2026 a student attended 340 of 360 scheduled hours: 20,400 of 21,600 minutes. Reports begin with this number,
/// before they speak of absence.
/// </remarks>
/// <param name="From">The first day, included.</param>
/// <param name="Until">The last day, included.</param>
/// <param name="AttendedMinutes">The attended minutes; 0 or more.</param>
/// <param name="ScheduledMinutes">The scheduled minutes of which it is known whether they were attended, without cancelled ones; above 0.</param>
public sealed record Presence(DateOnly From, DateOnly Until, int AttendedMinutes, int ScheduledMinutes)
{
    /// <summary>The scheduled minutes on which records contradict each other; in neither of the other numbers.</summary>
    public int OpenMinutes { get; internal init; }

    /// <summary>The scheduled minutes without a record, where every lesson should have one; in neither of the other numbers.</summary>
    public int UnregisteredMinutes { get; internal init; }
}
