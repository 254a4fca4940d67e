using Aanwezig.Attendance;
using Aanwezig.Compilation;
using Aanwezig.Occurrences.Sources;

namespace Aanwezig.Batches;

/// <summary>Lists of facts that many students share: what a list says is worked out once.</summary>
internal sealed class DatedFactLists(CompiledProtocol protocol)
{
    private const int MostLists = 4096;
    private readonly Dictionary<IReadOnlyList<FactChange>, DatedFact[]?> _lists = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a list says; null where a fact has no place among whole numbers.</summary>
    public DatedFact[]? Of(IReadOnlyList<FactChange> facts)
    {
        if (!_lists.TryGetValue(facts, out var known))
        {
            if (_lists.Count == MostLists)
            {
                _lists.Clear();
            }

            known = DatedFact.Of(protocol, facts);
            _lists.Add(facts, known);
        }

        return known;
    }
}
