namespace Aanwezig.Diagnostics;

/// <summary>A named value that a sentence speaks about, kept apart from the sentence.</summary>
/// <param name="Name">The place in the sentence, without braces.</param>
/// <param name="Value">The author's own words or a plain number or ISO date.</param>
public readonly record struct Argument(string Name, string Value);
