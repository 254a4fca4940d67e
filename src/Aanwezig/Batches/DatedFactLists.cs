using Aanwezig.Attendance;
using Aanwezig.Compilation;
using Aanwezig.Occurrences.Sources;

namespace Aanwezig.Batches;

/// <summary>A cache of the fact lists that many students share; each list is converted once.</summary>
internal sealed class DatedFactLists(CompiledProtocol protocol)
{
    private const int MostLists = 4096;
    private readonly Dictionary<IReadOnlyList<FactChange>, DatedFact[]?> _lists = new(ReferenceEqualityComparer.Instance);

    /// <summary>Returns the dated facts of a list; null where a fact has no form in whole numbers.</summary>
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
