using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig;

/// <summary>All versions of one protocol. The version in force on the day of a question answers it, with what earlier versions began.</summary>
/// <remarks>
/// Example: a school agreed a protocol for 2026/27 and another for 2027/28. A question about 3 November 2026 goes to the first, and one about 3 November
/// 2027 to the second, which also knows the reports of the year before. A set is immutable, and several threads may use it at once.
/// </remarks>
public sealed class ProtocolSet
{
    private readonly IReadOnlyList<Protocol> _versions;

    internal ProtocolSet(IReadOnlyList<Protocol> versions) => _versions = versions;

    /// <summary>The protocol's name.</summary>
    public string Name => _versions[0].Definition.Name;

    /// <summary>The versions, earliest first.</summary>
    public IReadOnlyList<ProtocolDefinition> Versions => _versions[^1].Versions;

    /// <summary>Returns the version in force on a day, with those before it; on a day before the first version, the first, which then refuses to answer.</summary>
    /// <param name="day">The day; a version counts from its first day in force.</param>
    public Protocol On(DateOnly day) => _versions.LastOrDefault(version => version.Definition.InForceFrom <= day) ?? _versions[0];

    /// <summary>Returns the answer for one student on one date: recommended, withheld and upcoming steps.</summary>
    /// <param name="student">The student's case; data dated after <paramref name="on"/> are left out.</param>
    /// <param name="on">The day; the answer speaks at its end.</param>
    /// <param name="knownAt">The moment up to which data count as known, included, local time; null: everything that was handed over.</param>
    /// <exception cref="InvalidInputException">The case or the date does not allow an answer; <see cref="Check"/> returns the reasons.</exception>
    public Assessment Assess(StudentCase student, DateOnly on, DateTime? knownAt = null) => On(on).Assess(student, on, knownAt);

    /// <summary>Returns every occurrence with an onset in a period, under whichever version, with its state at the end of the period, by onset, then in file order.</summary>
    /// <param name="student">The student's case; data dated after <paramref name="until"/> are left out.</param>
    /// <param name="from">The first day, included.</param>
    /// <param name="until">The last day, included.</param>
    /// <param name="knownAt">The moment up to which data count as known, included, local time; null: everything that was handed over.</param>
    /// <exception cref="InvalidInputException">The case or the period does not allow an answer, or the period ends before it begins.</exception>
    public IReadOnlyList<OccurrenceRecord> Replay(StudentCase student, DateOnly from, DateOnly until, DateTime? knownAt = null) =>
        On(until).Replay(student, from, until, knownAt);

    /// <summary>Returns the mistakes that prevent an answer for a case on a day, sorted by place; empty where there is an answer.</summary>
    /// <param name="student">The student's case.</param>
    /// <param name="on">The day.</param>
    public IReadOnlyList<Diagnostic> Check(StudentCase student, DateOnly on) => On(on).Check(student, on);
}
