using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig;

/// <summary>All versions of one protocol: each question is answered by the version in force on its day, with what earlier versions began.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ProtocolSet
{
    private readonly IReadOnlyList<Protocol> _versions;

    internal ProtocolSet(IReadOnlyList<Protocol> versions) => _versions = versions;

    /// <summary>The protocol's name.</summary>
    public string Name => _versions[0].Definition.Name;

    /// <summary>The versions, earliest first.</summary>
    public IReadOnlyList<ProtocolDefinition> Versions => _versions[^1].Versions;

    /// <summary>The version in force on a day, with those before it; before the first version, the first, which then has no answer.</summary>
    /// <param name="day">The day; the first day in force counts.</param>
    public Protocol On(DateOnly day) => _versions.LastOrDefault(version => version.Definition.InForceFrom <= day) ?? _versions[0];

    /// <summary>Answers for one student on one date: what to do, what is held back, what is near.</summary>
    /// <param name="student">Everything that is known about the student.</param>
    /// <param name="on">The day; the answer speaks at its end.</param>
    /// <param name="knownAt">Only what was recorded up to and including this moment counts; null: everything handed over.</param>
    /// <exception cref="InvalidInputException">The case or the date does not allow an answer.</exception>
    public Assessment Assess(StudentCase student, DateOnly on, DateTime? knownAt = null) => On(on).Assess(student, on, knownAt);

    /// <summary>Tells every occurrence with an onset in a period, whichever version was in force, with its state at the end of the period.</summary>
    /// <param name="student">Everything that is known about the student.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day.</param>
    /// <param name="knownAt">Only what was recorded up to and including this moment counts; null: everything handed over.</param>
    /// <exception cref="InvalidInputException">The case or the period does not allow an answer.</exception>
    public IReadOnlyList<OccurrenceRecord> Replay(StudentCase student, DateOnly from, DateOnly until, DateTime? knownAt = null) =>
        On(until).Replay(student, from, until, knownAt);

    /// <summary>The mistakes in a case that keep the protocol from answering on a day; empty: it answers.</summary>
    /// <param name="student">Everything that is known about the student.</param>
    /// <param name="on">The day.</param>
    public IReadOnlyList<Diagnostic> Check(StudentCase student, DateOnly on) => On(on).Check(student, on);
}
