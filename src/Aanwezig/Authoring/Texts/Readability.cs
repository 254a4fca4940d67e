using System.Globalization;

namespace Aanwezig.Authoring.Texts;

/// <summary>The readability of a text by the formula of its language.</summary>
/// <param name="Formula">The name of the formula.</param>
/// <param name="Thousandths">The result in thousandths, rounded down; a higher result is easier to read.</param>
/// <remarks>
/// Dutch: Flesch-Douma, 206.835 - 0.93 × words per sentence - 77 × syllables per word. English: Flesch reading ease, 206.835 - 1.015 ×
/// words per sentence - 84.6 × syllables per word. Both call 60 to 70 plain, and this library takes 60 as the lower edge of B1. Texts of fewer
/// than 20 words are not judged, because one long name would decide. Texts in other languages are not judged either. There is no floating point.
/// </remarks>
internal sealed record Readability(string Formula, long Thousandths)
{
    /// <summary>The lowest result of a text at B1.</summary>
    public const int Bound = 60;

    private const int FewestWords = 20;

    public bool IsHard => Thousandths < Bound * 1000L;

    public string Score => (Thousandths / 1000).ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the readability of a text, or null where it is not judged.</summary>
    public static Readability? Of(string text, string language)
    {
        var words = TextWords.Of(text).ToList();
        return words.Count < FewestWords
            ? null
            : language switch
            {
                "nl" => new("Flesch-Douma", Outcome(words, TextWords.Sentences(text), Syllables.Dutch, 930, 77_000)),
                "en" => new("Flesch reading ease", Outcome(words, TextWords.Sentences(text), Syllables.English, 1_015, 84_600)),
                _ => null,
            };
    }

    private static long Outcome(List<string> words, int sentences, Func<string, int> syllables, int ofSentence, int ofWord)
    {
        long count = words.Count;
        var divided = (206_835 * count * sentences) - (ofSentence * count * count) - (ofWord * words.Sum(word => (long)syllables(word)) * sentences);
        return (long)Math.Floor((decimal)divided / (count * sentences));
    }
}
