namespace Aanwezig.Authoring.Texts;

/// <summary>The words of one language that a protocol should not use, each with better words.</summary>
/// <param name="Blaming">Words of blame, in lower case.</param>
/// <param name="Jargon">Technical words, in lower case.</param>
/// <remarks>Only whole words count, since a part of a longer word may be neutral. There are lists for Dutch and English.</remarks>
internal sealed partial record WordList(IReadOnlyDictionary<string, string> Blaming, IReadOnlyDictionary<string, string> Jargon)
{
    private static readonly WordList None = new(Table(), Table());

    public static WordList Of(string language) => language switch
    {
        "nl" => Dutch,
        "en" => English,
        _ => None,
    };

    /// <summary>Returns the words of a list that occur in a text, as written there, each once, with better words.</summary>
    public static IEnumerable<(string Word, string Better)> Find(string text, IReadOnlyDictionary<string, string> words)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in TextWords.Of(text))
        {
            if (words.TryGetValue(word.ToLowerInvariant().Replace('’', '\''), out var better) && seen.Add(word))
            {
                yield return (word, better);
            }
        }
    }

    /// <summary>Returns whether a text explains a word: brackets follow it, or it stands in brackets after its explanation.</summary>
    public static bool IsExplained(string word, string text) =>
        text.Contains(word + " (", StringComparison.OrdinalIgnoreCase) || text.Contains("(" + word + ")", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> Table(params IReadOnlyList<(string Words, string Better)> rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Better))).ToDictionary(row => row.word, row => row.Better, StringComparer.Ordinal);
}
