using Aanwezig.Authoring.Expressions;
using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Conditions;

/// <summary>A comparison with the measured value on the left and its threshold on the right.</summary>
/// <param name="Subject">The text of the measured side.</param>
/// <param name="Value">The value of the measured side; null where it is not a number or not known.</param>
/// <param name="How">The operator; null for a fact that stands alone.</param>
/// <param name="Threshold">The threshold; null where it is not one number.</param>
/// <param name="ThresholdText">The text of the threshold; null for a fact that stands alone.</param>
internal sealed record ComparisonSides(string Subject, Interval? Value, ComparisonOperator? How, ExactNumber? Threshold, string? ThresholdText)
{
    public static ComparisonSides Of(ConditionReading leaf) => leaf.Condition switch
    {
        Comparison { Left: NumberOperand or TextOperand } comparison => new ComparisonSides(
            ConditionText.Of(comparison.Right), leaf.Right, ComparisonOperators.Turned(comparison.How), Exact(leaf.Left), ConditionText.Of(comparison.Left)),
        Comparison comparison => new ComparisonSides(
            ConditionText.Of(comparison.Left), leaf.Left, comparison.How, Exact(leaf.Right), ConditionText.Of(comparison.Right)),
        Membership membership => new ComparisonSides(
            ConditionText.Of(membership.Value), leaf.Left, ComparisonOperator.Equal, null, string.Join(", ", membership.Among.Select(ConditionText.Of))),
        FactHolds holds => new ComparisonSides(holds.Fact, null, null, null, null),
        AllOf or AnyOf or Negation or Constant => new ComparisonSides(ConditionText.Of(leaf.Condition), null, null, null, null),
        _ => throw Unlisted.Type(leaf.Condition),
    };

    private static ExactNumber? Exact(Interval? interval) => interval is { IsExact: true } one ? one.Min : null;
}
