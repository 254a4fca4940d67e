namespace Aanwezig.Authoring.Layout;

/// <summary>A text on lines of its own below <c>|</c> or <c>&gt;</c>; every space behind its margin belongs to it.</summary>
internal static class BlockText
{
    /// <summary>Returns the lines below the mark, each with its new column, from 0.</summary>
    /// <param name="lines">The mark, and the lines below it.</param>
    /// <param name="around">The mapping or list around it.</param>
    public static IEnumerable<(int Column, string Content)> Below(IReadOnlyList<string> lines, Level around)
    {
        var digit = lines[0].Split('#')[0].FirstOrDefault(char.IsAsciiDigit);
        var first = lines.Skip(1).FirstOrDefault(line => line.Trim(' ').Length > 0) ?? string.Empty;

        // Where the author gives the indentation of the text, it is kept, counted from the new place.
        var (margin, column) = digit == default
            ? (first.Length - first.TrimStart(' ').Length, around.Inside)
            : (around.Was + (digit - '0'), around.Becomes + (digit - '0'));
        foreach (var line in lines.Skip(1))
        {
            var content = line.Length > margin ? line[margin..] : string.Empty;
            yield return (content.Length == 0 ? 0 : column, content);
        }
    }
}
