namespace Aanwezig.Occurrences;

/// <summary>One occurrence of a step in the replay of a set of students, with its state at the end of the period of the question.</summary>
/// <param name="Student">The place of the student in the set, from 0.</param>
/// <param name="Step">The place of the step, from 0, in the version of the protocol under which it occurred.</param>
/// <param name="Onset">The day on which the step occurred.</param>
/// <param name="Ended">The day on which it ended; null while it is open.</param>
/// <param name="Outcome">The state at the end of the period.</param>
public readonly record struct SetOccurrence(int Student, int Step, DateOnly Onset, DateOnly? Ended, OccurrenceOutcome Outcome)
{
    /// <summary>The place in <see cref="Protocol.Versions"/> of the version under which it occurred; 0 for a protocol with one version.</summary>
    public int Version { get; init; }
}
