using Aanwezig.Diagnostics;

namespace Aanwezig.Testing;

/// <summary>One difference between what a scenario expects and what was answered, in the words of the protocol.</summary>
/// <param name="On">The day that was asked about.</param>
/// <param name="KnownAt">The moment up to which things were known; null: everything in the scenario.</param>
/// <param name="Claim">The key of the expectation, such as <c>recommended</c>.</param>
/// <param name="Expected">What was expected; lists are sorted.</param>
/// <param name="Found">What was answered; lists are sorted.</param>
/// <param name="Span">Where the expectation stands.</param>
public sealed record ScenarioFailure(DateOnly On, DateTime? KnownAt, string Claim, string Expected, string Found, SourceSpan Span);
