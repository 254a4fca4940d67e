using Aanwezig.Definitions;
using Aanwezig.Evaluation;

namespace Aanwezig.Testing.Tests.Properties;

public class ExportedConditionsTests
{
    private const int Cases = 50;

    [Fact]
    public void ExecutorOfRulesEngine_AgreesWithTheEngine() => Trials.Hold(random => ExportedConditions.Contradiction(random, (condition, values) => Kleene.Read(condition, values).Verdict), Cases);

    [Fact]
    public void EngineForWhichALimitMetExactlyIsNotMet_IsFound() =>
        Trials.AreFalsifiedBy(random => ExportedConditions.Contradiction(random, (condition, values) => Kleene.Read(Strict(condition), values).Verdict), Cases);

    private static Condition Strict(Condition condition) => condition switch
    {
        AllOf all => new AllOf([.. all.Parts.Select(Strict)]),
        AnyOf any => new AnyOf([.. any.Parts.Select(Strict)]),
        Comparison { How: ComparisonOperator.AtLeast } comparison => new Comparison(comparison.Left, ComparisonOperator.More, comparison.Right),
        _ => condition,
    };
}
