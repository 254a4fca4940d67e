using Aanwezig.Diagnostics;

namespace Aanwezig.Testing;

/// <summary>One difference between the expectation of a scenario and the answer, in the words of the protocol.</summary>
/// <param name="On">The day of the expectation.</param>
/// <param name="KnownAt">The moment up to which facts count as known, local to the student's calendar; null for all facts of the scenario.</param>
/// <param name="Claim">The key of the expectation, such as <c>recommended</c>.</param>
/// <param name="Expected">The expected value; lists are sorted.</param>
/// <param name="Found">The value in the answer; lists are sorted.</param>
/// <param name="Span">The place of the expectation.</param>
public sealed record ScenarioFailure(DateOnly On, DateTime? KnownAt, string Claim, string Expected, string Found, SourceSpan Span)
{
    /// <summary>The lines that say why, in both languages: the guard that holds a step, or the values, limits and records of its condition.</summary>
    public IReadOnlyList<Wording> Why { get; init; } = [];
}
