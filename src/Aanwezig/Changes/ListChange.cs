namespace Aanwezig.Changes;

/// <summary>What differs between a list of an answer and the same list of the next answer.</summary>
public sealed class ListChange<T>
    where T : class
{
    private readonly IReadOnlyList<(int Place, T Item)> _placed;

    internal ListChange(IReadOnlyList<T> gone, IReadOnlyList<T> added, IReadOnlyList<Replaced<T>> changed, IReadOnlyList<(int Place, T Item)> placed) =>
        (Gone, Added, Changed, _placed) = (gone, added, changed, placed);

    /// <summary>Nothing changed.</summary>
    internal static ListChange<T> None { get; } = new([], [], [], []);

    /// <summary>What is not there any more, in the order of the former answer.</summary>
    public IReadOnlyList<T> Gone { get; }

    /// <summary>What is new, in the order of the new answer.</summary>
    public IReadOnlyList<T> Added { get; }

    /// <summary>What says something else, or stands in another place among the others, in the order of the new answer.</summary>
    public IReadOnlyList<Replaced<T>> Changed { get; }

    /// <summary>Whether the list stayed as it was.</summary>
    public bool IsEmpty => Gone.Count == 0 && _placed.Count == 0;

    /// <summary>The new list, from the former one.</summary>
    /// <param name="former">The list of the former answer.</param>
    public IReadOnlyList<T> ApplyTo(IReadOnlyList<T> former)
    {
        ArgumentNullException.ThrowIfNull(former);
        var left = new HashSet<T>(Gone.Concat(Changed.Select(pair => pair.Before)), ReferenceEqualityComparer.Instance);
        var list = former.Where(item => !left.Contains(item)).ToList();
        foreach (var (place, item) in _placed)
        {
            list.Insert(place, item);
        }

        return list;
    }
}
