namespace Aanwezig.Authoring.Texts;

/// <summary>Words of one language that a protocol better leaves out, each with what to write instead.</summary>
/// <param name="Blaming">Words that blame, in lower case.</param>
/// <param name="Jargon">Words of the trade, in lower case.</param>
/// <remarks>A word counts when it stands alone; part of a longer word it may be neutral. Other languages than these two are not judged.</remarks>
internal sealed partial record WordList(IReadOnlyDictionary<string, string> Blaming, IReadOnlyDictionary<string, string> Jargon)
{
    private static readonly WordList None = new(Table(), Table());

    public static WordList Of(string language) => language switch
    {
        "nl" => Dutch,
        "en" => English,
        _ => None,
    };

    /// <summary>The words of a list that stand in a text, as they are written there, each once, with what is better.</summary>
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

    /// <summary>Whether a text explains a word: brackets follow it, or it stands in brackets after its explanation.</summary>
    public static bool IsExplained(string word, string text) =>
        text.Contains(word + " (", StringComparison.OrdinalIgnoreCase) || text.Contains("(" + word + ")", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> Table(params IReadOnlyList<(string Words, string Better)> rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Better))).ToDictionary(row => row.word, row => row.Better, StringComparer.Ordinal);
}
