using Aanwezig.Definitions;

namespace Aanwezig.Occurrences;

/// <summary>One occurrence of a step, with its state at the end of the period of the question.</summary>
/// <remarks>
/// Example: the step <c>coach_talk</c> occurred for student <c>S1</c> on 3 November 2026, and the coach had the talk on 4 November: onset 2026-11-03,
/// ended 2026-11-04, outcome <c>done</c>. In a replay up to 3 November it has not ended, and its outcome is <c>open</c>.
/// </remarks>
/// <param name="Student">The student's id.</param>
/// <param name="Step">The id of the step.</param>
/// <param name="Title">The title of the step.</param>
/// <param name="Onset">The day on which the step occurred.</param>
/// <param name="Ended">The day on which it ended; null while it is open.</param>
/// <param name="Outcome">The state at the end of the period.</param>
public sealed record OccurrenceRecord(string Student, string Step, LocalizedText Title, DateOnly Onset, DateOnly? Ended, OccurrenceOutcome Outcome)
{
    /// <summary>The version of the protocol under which it occurred; null for the version in force at the end of the period.</summary>
    public ProtocolDefinition? EarlierVersion { get; init; }
}
