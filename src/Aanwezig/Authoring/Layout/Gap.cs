namespace Aanwezig.Authoring.Layout;

/// <summary>A blank line, or a comment on a line of its own with its column, from 0.</summary>
internal readonly record struct GapLine(string? Comment, int Column)
{
    public bool IsBlank => Comment is null;
}

/// <summary>The white space and comments between two tokens.</summary>
/// <param name="Remark">The comment behind the first token, on its line; null where there is none.</param>
/// <param name="RemarkOffset">The distance of that comment from the token, in characters.</param>
/// <param name="Lines">The lines in between, without two blank ones after each other.</param>
/// <param name="IsWithinLine">Whether both tokens are on one line.</param>
internal sealed record Gap(string? Remark, int RemarkOffset, IReadOnlyList<GapLine> Lines, bool IsWithinLine)
{
    /// <summary>The lines at the top of a document that begins with them, without leading blank ones.</summary>
    public IEnumerable<GapLine> AtTop => (Remark is null ? Lines : Lines.Prepend(new GapLine(Remark, RemarkOffset))).SkipWhile(line => line.IsBlank);

    public static Gap Of(string text)
    {
        var lines = text.Split('\n');
        var found = new List<GapLine>();
        foreach (var line in lines.Skip(1).SkipLast(1))
        {
            var isBlank = string.IsNullOrWhiteSpace(line);
            if (!isBlank || found.Count == 0 || !found[^1].IsBlank)
            {
                found.Add(new GapLine(isBlank ? null : line.Trim(), line.Length - line.TrimStart().Length));
            }
        }

        var hash = lines[0].IndexOf('#', StringComparison.Ordinal);
        return new Gap(hash < 0 ? null : lines[0][hash..].TrimEnd(), hash, found, lines.Length == 1);
    }

    public static IEnumerable<string> Comments(string text) => text.Split('\n')
        .Where(line => line.Contains('#', StringComparison.Ordinal))
        .Select(line => line[line.IndexOf('#', StringComparison.Ordinal)..].TrimEnd());
}
