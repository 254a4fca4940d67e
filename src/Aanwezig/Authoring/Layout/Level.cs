namespace Aanwezig.Authoring.Layout;

/// <summary>An open block list or mapping, with its former and its new column, from 0.</summary>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="IsBesideKey">Whether it is a list with its dashes in the column of their key; the scanner then reports neither start nor end.</param>
/// <param name="Was">The former column.</param>
/// <param name="Becomes">The new column.</param>
internal sealed record Level(bool IsList, bool IsBesideKey, int Was, int Becomes)
{
    private const int Step = 2;

    /// <summary>The new column of its content.</summary>
    public int Inside => Becomes + Step;

    /// <summary>Returns the new column of a comment: that of the innermost level whose former column is not to the right of the comment; a level after it wins over one before it.</summary>
    public static int ForComment(int column, IEnumerable<Level> before, IEnumerable<Level> after)
    {
        Level? best = null;
        foreach (var level in before.Concat(after).Where(level => level.Was <= column))
        {
            best = best is null || level.Was >= best.Was ? level : best;
        }

        return best?.Becomes ?? 0;
    }
}
