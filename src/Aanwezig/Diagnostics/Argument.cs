namespace Aanwezig.Diagnostics;

/// <summary>A named value of a sentence, kept apart from the sentence so that another language or JSON can use it.</summary>
/// <param name="Name">The name of the place in the sentence, without its braces: <c>step</c> for <c>{step}</c>.</param>
/// <param name="Value">The author's own words, a plain number, or an ISO date.</param>
public readonly record struct Argument(string Name, string Value);
