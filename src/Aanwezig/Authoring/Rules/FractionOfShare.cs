using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Rules;

/// <summary>A share that a condition compares with a number between 0 and 1, which may be meant as a fraction.</summary>
/// <param name="Key">The key of the condition in the step.</param>
/// <param name="Measure">The measure's name.</param>
/// <param name="Number">The number, in percent.</param>
internal sealed record FractionOfShare(string Key, string Measure, ExactNumber Number)
{
    /// <summary>Returns these comparisons in all parts of the conditions of a step.</summary>
    public static IEnumerable<FractionOfShare> In(StepInScope step) =>
        In(step.Scope, "when", step.Step.When)
            .Concat(In(step.Scope, "clear_when", step.Step.ClearWhen))
            .Concat(In(step.Scope, "report.action_wanted", step.Step.Report?.ActionWanted))
            .Distinct();

    private static IEnumerable<FractionOfShare> In(ProtocolScope scope, string key, Condition? condition) => condition switch
    {
        null => [],
        AllOf all => all.Parts.SelectMany(part => In(scope, key, part)),
        AnyOf any => any.Parts.SelectMany(part => In(scope, key, part)),
        Negation negation => In(scope, key, negation.Part),
        Comparison { Left: MeasureOperand measure, Right: NumberOperand number } => Of(scope, key, measure, number),
        Comparison { Left: NumberOperand number, Right: MeasureOperand measure } => Of(scope, key, measure, number),
        Comparison or Membership or FactHolds or Constant => [],
        _ => throw Unlisted.Type(condition),
    };

    private static IEnumerable<FractionOfShare> Of(ProtocolScope scope, string key, MeasureOperand measure, NumberOperand number) =>
        number.Value > 0 && number.Value < 1 && scope.Protocol.Measures.Any(known => known.Name == measure.Measure && known.Form == MeasureForm.Share)
            ? [new(key, measure.Measure, number.Value)]
            : [];
}
