namespace Aanwezig.Changes;

/// <summary>The difference between a list of one answer and the same list of the next answer.</summary>
public sealed class ListChange<T>
    where T : class
{
    private readonly IReadOnlyList<(int Place, T Item)> _placed;

    internal ListChange(IReadOnlyList<T> gone, IReadOnlyList<T> added, IReadOnlyList<Replaced<T>> changed, IReadOnlyList<(int Place, T Item)> placed) =>
        (Gone, Added, Changed, _placed) = (gone, added, changed, placed);

    /// <summary>The difference between two equal lists.</summary>
    internal static ListChange<T> None { get; } = new([], [], [], []);

    /// <summary>The items that the new answer no longer has, in the order of the former answer.</summary>
    public IReadOnlyList<T> Gone { get; }

    /// <summary>The items that only the new answer has, in its order.</summary>
    public IReadOnlyList<T> Added { get; }

    /// <summary>The items of both answers that differ in content or in their place among the others, in the order of the new answer.</summary>
    public IReadOnlyList<Replaced<T>> Changed { get; }

    /// <summary>Whether the two lists are equal.</summary>
    public bool IsEmpty => Gone.Count == 0 && _placed.Count == 0;

    /// <summary>Returns the list of the new answer, made from the list of the former answer.</summary>
    /// <param name="former">The list of the former answer itself; its items are found by reference.</param>
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
