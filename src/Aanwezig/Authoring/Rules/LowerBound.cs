using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Rules;

/// <summary>A number that a measure must reach in a condition.</summary>
/// <param name="Measure">The measure's name.</param>
/// <param name="Number">The number.</param>
/// <param name="IsAbove">Whether the number itself is not enough.</param>
internal sealed record LowerBound(string Measure, ExactNumber Number, bool IsAbove)
{
    /// <summary>Returns the bounds in all parts of a condition, except in denied ones.</summary>
    public static IEnumerable<LowerBound> In(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(In),
        AnyOf any => any.Parts.SelectMany(In),
        Comparison { Left: MeasureOperand measure, Right: NumberOperand number } comparison => Of(measure, comparison.How, number),
        Comparison { Left: NumberOperand number, Right: MeasureOperand measure } comparison => Of(measure, ComparisonOperators.Turned(comparison.How), number),
        Comparison or Negation or Membership or FactHolds or Constant => [],
        _ => throw Unlisted.Type(condition),
    };

    private static IEnumerable<LowerBound> Of(MeasureOperand measure, ComparisonOperator how, NumberOperand number) => how switch
    {
        ComparisonOperator.AtLeast => [new(measure.Measure, number.Value, false)],
        ComparisonOperator.More => [new(measure.Measure, number.Value, true)],
        ComparisonOperator.Equal or ComparisonOperator.NotEqual or ComparisonOperator.Less or ComparisonOperator.AtMost => [],
    };
}
