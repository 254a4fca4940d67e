namespace Aanwezig.Authoring.Layout;

/// <summary>A block list or mapping that is open, with the column where it stood and the one where it will stand, from 0.</summary>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="IsBesideKey">Whether it is a list whose dashes stand right below their key, so that the scanner tells neither its start nor its end.</param>
/// <param name="Was">The column where it stood.</param>
/// <param name="Becomes">The column where it will stand.</param>
internal sealed record Level(bool IsList, bool IsBesideKey, int Was, int Becomes)
{
    private const int Step = 2;

    /// <summary>The column for what stands within it.</summary>
    public int Inside => Becomes + Step;

    /// <summary>The column for a comment: that of the innermost level that began no further to the right; what follows goes before what went before.</summary>
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
