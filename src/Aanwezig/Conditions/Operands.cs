using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>The measures and facts in a condition or in one side of a comparison.</summary>
internal static class Operands
{
    public static IEnumerable<string> Measures(Condition condition) => All(condition).OfType<MeasureOperand>().Select(operand => operand.Measure).Distinct();

    public static IEnumerable<string> Measures(Operand operand) => Within(operand).OfType<MeasureOperand>().Select(part => part.Measure).Distinct();

    public static IEnumerable<Operand> All(Condition condition) => Whole(condition).SelectMany(Within);

    /// <summary>Returns the sides of the comparisons in a condition; a sum is one side.</summary>
    public static IEnumerable<Operand> Whole(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(Whole),
        AnyOf any => any.Parts.SelectMany(Whole),
        Negation negation => Whole(negation.Part),
        Comparison comparison => [comparison.Left, comparison.Right],
        Membership membership => [membership.Value],
        FactHolds or Constant => [],
        _ => throw Unlisted.Type(condition),
    };

    private static IEnumerable<Operand> Within(Operand operand) => operand switch
    {
        ArithmeticOperand arithmetic => Within(arithmetic.Left).Concat(Within(arithmetic.Right)),
        MeasureOperand or FactOperand or NumberOperand or TextOperand => [operand],
        _ => throw Unlisted.Type(operand),
    };
}
