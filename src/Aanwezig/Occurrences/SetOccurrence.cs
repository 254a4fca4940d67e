namespace Aanwezig.Occurrences;

/// <summary>One occurrence of a step in the replay of a set of students, with its state at the end of the period asked about.</summary>
/// <param name="Student">The place of the student in the set.</param>
/// <param name="Step">The place of the step in the version of the protocol under which it occurred.</param>
/// <param name="Onset">The day on which the condition became true.</param>
/// <param name="Ended">The day on which it ended; null: still open.</param>
/// <param name="Outcome">How it stands.</param>
public readonly record struct SetOccurrence(int Student, int Step, DateOnly Onset, DateOnly? Ended, OccurrenceOutcome Outcome)
{
    /// <summary>The place of the version under which it occurred among the <see cref="Protocol.Versions"/>; of a protocol with one version 0.</summary>
    public int Version { get; init; }
}
