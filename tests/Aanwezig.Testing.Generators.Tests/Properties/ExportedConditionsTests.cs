using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Testing.Generators.Tests.Properties;

public class ExportedConditionsTests
{
    [Fact]
    public void ExecutorOfRulesEngine_AgreesWithTheEngine() => Trials.Hold(random => ExportedConditions.Contradiction(random, (condition, values) => Kleene.Read(condition, values).Verdict), Trials.Cases / 4);

    [Fact]
    public void EngineForWhichALimitMetExactlyIsNotMet_IsFound() =>
        Trials.AreFalsifiedBy(random => ExportedConditions.Contradiction(random, (condition, values) => Kleene.Read(Strict(condition), values).Verdict));

    private static Condition Strict(Condition condition) => condition switch
    {
        AllOf all => new AllOf([.. all.Parts.Select(Strict)]),
        AnyOf any => new AnyOf([.. any.Parts.Select(Strict)]),
        Comparison { How: ComparisonOperator.AtLeast } comparison => new Comparison(comparison.Left, ComparisonOperator.More, comparison.Right),
        _ => condition,
    };
}
