using Aanwezig.Definitions;
using Aanwezig.Evaluation;
using Aanwezig.Evaluation.Tallies;
using Aanwezig.Explanations;

namespace Aanwezig.Benchmarks.Engine;

/// <summary>The one place where the benchmarks ask the engine to read a condition by itself, over measures with given values.</summary>
internal sealed class ConditionReading(Condition condition, IReadOnlyDictionary<string, ExactNumber> measures)
{
    private readonly Given _values = new(measures);

    public bool IsMet => Kleene.Read(condition, _values).Verdict == Verdict.Met;

    private sealed class Given(IReadOnlyDictionary<string, ExactNumber> measures) : Values
    {
        private readonly Dictionary<string, Tally> _tallies = measures.ToDictionary(
            measure => measure.Key,
            measure => Tally.Nothing(default, null) with { Value = Interval.Exactly(measure.Value) },
            StringComparer.Ordinal);

        public override Tally Measure(string name) => _tallies[name];

        public override FactValue? Fact(string name) => null;

        public override Verdict? Status(string name) => null;
    }
}
