using Aanwezig.Definitions;

namespace Aanwezig.Tests.Authoring.Expressions;

/// <summary>A spelling of a condition's structure that differs wherever two conditions differ.</summary>
internal static class SameCondition
{
    public static string Structure(Condition condition) => condition switch
    {
        AllOf all => $"all[{string.Join("; ", all.Parts.Select(Structure))}]",
        AnyOf any => $"any[{string.Join("; ", any.Parts.Select(Structure))}]",
        Negation negation => $"not[{Structure(negation.Part)}]",
        Comparison comparison => $"{comparison.How}[{Structure(comparison.Left)}; {Structure(comparison.Right)}]",
        Membership membership => $"in[{Structure(membership.Value)}; {string.Join("; ", membership.Among.Select(Structure))}]",
        FactHolds fact => $"holds {fact.Fact}",
        Constant constant => constant.Value ? "yes" : "no",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    public static string Structure(Operand operand) => operand switch
    {
        MeasureOperand measure => $"measure {measure.Measure}",
        FactOperand fact => $"{fact.Type} {fact.Fact}",
        NumberOperand { Value: var number } => $"{number.Numerator}/{number.Denominator}",
        TextOperand text => $"'{text.Value}'",
        ArithmeticOperand sum => $"{sum.How}[{Structure(sum.Left)}; {Structure(sum.Right)}]",
        _ => throw new ArgumentOutOfRangeException(nameof(operand)),
    };
}
