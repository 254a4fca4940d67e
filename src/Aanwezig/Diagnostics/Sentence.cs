namespace Aanwezig.Diagnostics;

/// <summary>A sentence in both languages with the values for its places; the text is made only when it is read.</summary>
/// <param name="Wording">The sentence in both languages.</param>
/// <param name="Arguments">The values for its places.</param>
public sealed record Sentence(Wording Wording, params IReadOnlyList<Argument> Arguments)
{
    /// <summary>Returns the sentence in a language, its places filled.</summary>
    public string In(Language language) => Wording.In(language, Arguments);
}
