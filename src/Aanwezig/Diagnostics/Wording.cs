namespace Aanwezig.Diagnostics;

/// <summary>One sentence of the software in Dutch and English; <c>{name}</c> marks the place of an argument.</summary>
/// <param name="Nl">The Dutch sentence.</param>
/// <param name="En">The English sentence.</param>
public sealed record Wording(string Nl, string En)
{
    /// <summary>Returns the sentence in a language, its places open.</summary>
    public string In(Language language) => language == Language.Dutch ? Nl : En;

    /// <summary>Returns the sentence in a language, its places filled; a place without an argument stays open.</summary>
    public string In(Language language, IReadOnlyList<Argument> arguments)
    {
        var sentence = In(language);
        foreach (var argument in arguments)
        {
            sentence = sentence.Replace("{" + argument.Name + "}", argument.Value, StringComparison.Ordinal);
        }

        return sentence;
    }
}
