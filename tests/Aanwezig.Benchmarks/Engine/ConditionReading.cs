using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Benchmarks.Engine;

/// <summary>The one place where the benchmarks ask the engine to read a condition by itself, over measures with given values.</summary>
internal sealed class ConditionReading
{
    private readonly CompiledCondition _condition;
    private readonly long[] _values;

    /// <summary>Reads a condition of a protocol.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="measures">The values of its measures, in whole numbers of their smallest unit.</param>
    public ConditionReading(Protocol protocol, Condition condition, IReadOnlyDictionary<string, long> measures)
    {
        var slots = new Slots(protocol.Definition, protocol.Jurisdiction, numbersApart: false);
        _condition = new ConditionCompiler(slots, protocol.Jurisdiction).Of(condition);
        _values = new long[2 * slots.Count];
        foreach (var (name, value) in measures)
        {
            _values[2 * slots.Measures[name]] = _values[(2 * slots.Measures[name]) + 1] = value;
        }
    }

    public bool IsMet => _condition.On(_values) == Verdict.Met;
}
