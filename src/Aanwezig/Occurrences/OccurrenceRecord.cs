using Aanwezig.Definitions;

namespace Aanwezig.Occurrences;

/// <summary>One occurrence of a step, with its state at the end of the period asked about.</summary>
/// <param name="Student">The student's id.</param>
/// <param name="Step">The step.</param>
/// <param name="Title">What the step is called.</param>
/// <param name="Onset">The day on which the condition became true.</param>
/// <param name="Ended">The day on which it ended; null: still open.</param>
/// <param name="Outcome">How it stands.</param>
public sealed record OccurrenceRecord(string Student, string Step, LocalizedText Title, DateOnly Onset, DateOnly? Ended, OccurrenceOutcome Outcome)
{
    /// <summary>The version of the protocol under which it occurred, where that is not the one in force at the end of the period; null otherwise.</summary>
    public ProtocolDefinition? EarlierVersion { get; init; }
}
