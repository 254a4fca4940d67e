namespace Aanwezig.Attendance.Sets;

/// <summary>Lists of facts, each kept once for all students that have it.</summary>
internal sealed class FactLists
{
    private readonly Dictionary<FactChange[], FactChange[]> _lists = new(new SameFacts());
    private readonly Dictionary<FactChange, FactChange> _facts = [];
    private readonly Dictionary<FactChange[], FactChange[]> _shared = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<FactChange[]> _tied = new(ReferenceEqualityComparer.Instance);

    /// <summary>The approximate size of all lists, in bytes.</summary>
    public long Bytes => (_facts.Count * 112L) + _lists.Keys.Sum(list => 24L + (8 * list.Length));

    /// <summary>Returns the one kept fact that equals a fact, its place in a file left out.</summary>
    public FactChange Once(FactChange fact)
    {
        fact = fact.Origin is null ? fact : fact with { Origin = null };
        return _facts.TryGetValue(fact, out var known) ? known : _facts[fact] = fact;
    }

    /// <summary>Returns the kept list for a list that several students share and that does not change later.</summary>
    public FactChange[] OfShared(FactChange[] facts)
    {
        if (!_shared.TryGetValue(facts, out var list))
        {
            _shared.Add(facts, list = Of(Array.ConvertAll(facts, Once)));
        }

        return list;
    }

    /// <summary>Returns the kept list of a student's facts, by fact, day, moment and value.</summary>
    /// <param name="list">The facts, each from <see cref="Once"/>. The method sorts them in place.</param>
    public FactChange[] Of(FactChange[] list)
    {
        if (list.Length == 0)
        {
            return [];
        }

        Array.Sort(list, Compare);
        if (_lists.TryGetValue(list, out var known))
        {
            return known;
        }

        if (TieCheck.OfFacts(list).Any())
        {
            _tied.Add(list);
        }

        return _lists[list] = list;
    }

    /// <summary>Returns whether two facts of a list contradict each other.</summary>
    public bool Contradict(FactChange[] list) => _tied.Contains(list);

    private static int Compare(FactChange one, FactChange other)
    {
        var order = string.CompareOrdinal(one.Fact, other.Fact);
        order = order != 0 ? order : Nullable.Compare(one.From, other.From);
        order = order != 0 ? order : Nullable.Compare(one.RecordedAt, other.RecordedAt);
        return order != 0 ? order : string.CompareOrdinal(one.Value, other.Value);
    }

    private sealed class SameFacts : IEqualityComparer<FactChange[]>
    {
        public bool Equals(FactChange[]? one, FactChange[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode(FactChange[] list)
        {
            var hash = default(HashCode);
            foreach (var fact in list)
            {
                hash.Add(fact);
            }

            return hash.ToHashCode();
        }
    }
}
