using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Occurrences.Sources;

/// <summary>The number of a fact from a date on, included; unknown where the least value lies above the largest.</summary>
internal readonly record struct DatedFact(int Slot, DateOnly From, long Least, long Most)
{
    /// <summary>Returns the dated facts of a list; null where one of them has no form in whole numbers, or is not of its type.</summary>
    /// <remarks>The order is that of <see cref="FactRule.Values"/>: the last that holds counts.</remarks>
    public static DatedFact[]? Of(CompiledProtocol protocol, IReadOnlyList<FactChange> facts)
    {
        var slots = protocol.Slots;
        var types = FactRule.TypesOf(protocol.Definition.Facts);
        var values = new long[2 * slots.Count];
        var all = new List<DatedFact>();
        foreach (var fact in slots.Facts.Where(fact => !FieldFacts.Derived.ContainsKey(fact)))
        {
            var slot = slots.SlotOf(fact);
            var given = types.TryGetValue(fact, out var type) ? facts.Where(change => change.Fact == fact).ToList() : [];
            if (given.Exists(change => FactValue.Read(type, change.Value) is not { } value || (type == FactType.Integer && !Slots.IsWhole(value.Number))))
            {
                return null;
            }

            var parameter = FactRule.ParameterOf(fact, protocol.Jurisdiction, protocol.Definition.Parameters);
            foreach (var (from, value) in FactRule.Values(parameter, types.TryGetValue(fact, out var known) ? known : null, given))
            {
                slots.Put(slot, value, values);
                all.Add(new DatedFact(slot, from, values[2 * slot], values[(2 * slot) + 1]));
            }
        }

        return [.. all];
    }
}
