namespace Aanwezig.Changes;

/// <summary>Finds the difference between two lists, by a key that identifies an item and a test for equal content.</summary>
internal static class ListComparison
{
    public static ListChange<T> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key, Func<T, T, bool> isSame)
        where T : class
    {
        var known = before.Select((item, place) => (item, place)).GroupBy(pair => key(pair.item), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group.Select(pair => pair.place)), StringComparer.Ordinal);
        var (added, changed, placed, last) = (new List<T>(), new List<Replaced<T>>(), new List<(int, T)>(), -1);
        for (var place = 0; place < after.Count; place++)
        {
            var item = after[place];
            if (!known.TryGetValue(key(item), out var places) || !places.TryDequeue(out var former))
            {
                added.Add(item);
                placed.Add((place, item));
            }
            else if (former < last || !isSame(before[former], item))
            {
                changed.Add(new Replaced<T>(before[former], item));
                placed.Add((place, item));
            }
            else
            {
                last = former;
            }
        }

        return new ListChange<T>([.. known.Values.SelectMany(left => left).Order().Select(place => before[place])], added, changed, placed);
    }
}
