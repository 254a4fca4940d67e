namespace Aanwezig.Authoring.Texts;

/// <summary>Splits a text into words and counts its sentences.</summary>
internal static class TextWords
{
    private const string Inside = "'’-@";

    /// <summary>Returns runs of letters and digits; an apostrophe, hyphen or at-sign between two of them belongs to the word.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < text.Length && Belongs(text, end))
            {
                end++;
            }

            yield return text[start..end];
            start = end;
        }
    }

    /// <summary>Returns the number of sentences, at least 1; a full stop, question mark, exclamation mark, colon or semicolon ends one.</summary>
    public static int Sentences(string text)
    {
        var count = 0;
        var open = false;
        for (var i = 0; i < text.Length; i++)
        {
            open |= char.IsLetterOrDigit(text[i]);
            if (open && text[i] is ('.' or '?' or '!' or ':' or ';') && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
            {
                count++;
                open = false;
            }
        }

        return Math.Max(1, open ? count + 1 : count);
    }

    private static bool Belongs(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || (Inside.Contains(text[at], StringComparison.Ordinal) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));
}
