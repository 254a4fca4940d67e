namespace Aanwezig.Diagnostics;

/// <summary>A sentence of the software with what fills its places; rendered only when someone reads it.</summary>
/// <param name="Wording">The sentence in both languages.</param>
/// <param name="Arguments">What fills its places.</param>
public sealed record Sentence(Wording Wording, params IReadOnlyList<Argument> Arguments)
{
    /// <summary>The sentence in a language.</summary>
    public string In(Language language) => Wording.In(language, Arguments);
}
