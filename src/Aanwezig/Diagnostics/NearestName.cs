namespace Aanwezig.Diagnostics;

/// <summary>Finds the known name that the author of a mistyped name probably meant.</summary>
internal static class NearestName
{
    private const int LongEnough = 4;

    /// <summary>Returns the nearest known name within a third of the word's length (at least 1, at most 3 edits), or null; ties go to the ordinally first.</summary>
    /// <remarks>
    /// A word of one letter has only its other case as a near name, because every other letter is one edit away. A name one edit away comes first.
    /// Next comes the only known name that continues the word, or that the word continues, both of at least four letters; then a name two or three
    /// edits away; last the meaning of a Dutch word. An edit is an insertion, a deletion, a replacement, or the swap of two neighbours;
    /// letters that differ in case alone are equal.
    /// </remarks>
    public static string? Of(string word, IEnumerable<string> known)
    {
        IReadOnlyList<string> names = [.. known.Where(name => name != word).Order(StringComparer.Ordinal)];
        var limit = word.Length == 1 ? 0 : Math.Clamp(word.Length / 3, 1, 3);
        string? nearest = null;
        foreach (var name in names)
        {
            var distance = Distance(word, name);
            if (distance <= limit)
            {
                (nearest, limit) = (name, distance - 1);
            }
        }

        return nearest is not null && limit < 1 ? nearest : Begun(word, names) ?? nearest ?? DutchWords.Meant(word, names);
    }

    private static string? Begun(string word, IReadOnlyList<string> names) =>
        names.Where(name => Math.Min(name.Length, word.Length) >= LongEnough
            && (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) || word.StartsWith(name, StringComparison.OrdinalIgnoreCase))).Take(2).ToList() is [var only] ? only : null;

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 3 || a.Length > 64)
        {
            return int.MaxValue;
        }

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var replaced = rows[i - 1, j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                var best = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, rows[i - 2, j - 2] + 1);
                }

                rows[i, j] = best;
            }
        }

        return rows[a.Length, b.Length];
    }
}
