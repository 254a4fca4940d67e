using Aanwezig.Authoring.Expressions;
using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Conditions;

/// <summary>A comparison laid out so that what is measured stands left and what it is compared with right.</summary>
/// <param name="Subject">What is measured, as text.</param>
/// <param name="Value">Its value, where it is a number.</param>
/// <param name="How">How it is compared; null for a fact that stands alone.</param>
/// <param name="Threshold">The number it is compared with; null where it is not one number.</param>
/// <param name="ThresholdText">What it is compared with, as text.</param>
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
