using Aanwezig.Diagnostics;

namespace Aanwezig.Testing;

/// <summary>One difference between what a scenario expects and what was answered, in the words of the protocol.</summary>
/// <param name="On">The day of the expectation.</param>
/// <param name="KnownAt">The moment up to which facts count as known, local to the student's calendar; null: all facts of the scenario.</param>
/// <param name="Claim">The key of the expectation, such as <c>recommended</c>.</param>
/// <param name="Expected">What was expected; lists are sorted.</param>
/// <param name="Found">What was answered; lists are sorted.</param>
/// <param name="Span">The place of the expectation.</param>
public sealed record ScenarioFailure(DateOnly On, DateTime? KnownAt, string Claim, string Expected, string Found, SourceSpan Span);
