using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Writes a condition as text in one fixed style; the text reads back as the same condition.</summary>
internal static class ConditionText
{
    /// <summary>Returns the text of a condition.</summary>
    public static string Of(Condition condition) => Of(condition, "");

    /// <summary>Returns the text of a value.</summary>
    public static string Of(Operand operand) => Of(operand, "");

    /// <summary>Returns the sign of a comparison.</summary>
    public static string Of(ComparisonOperator how) => how switch
    {
        ComparisonOperator.Equal => "==",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.AtMost => "<=",
        ComparisonOperator.More => ">",
        ComparisonOperator.AtLeast => ">=",
    };

    /// <summary>Returns whether the text of a condition needs parentheses within another.</summary>
    internal static bool IsJoined(Condition condition) => condition switch
    {
        AllOf or AnyOf => true,
        Negation or Comparison or Membership or FactHolds or Constant => false,
        _ => throw Unlisted.Type(condition),
    };

    /// <summary>Returns the text of a condition with a mark behind each number.</summary>
    internal static string Of(Condition condition, string numberMark) => condition switch
    {
        AllOf all => string.Join(" and ", all.Parts.Select(part => Part(part, numberMark))),
        AnyOf any => string.Join(" or ", any.Parts.Select(part => Part(part, numberMark))),
        Negation { Part: FactHolds or Constant } denied => $"not {Of(denied.Part, numberMark)}",
        Negation denied => $"not ({Of(denied.Part, numberMark)})",
        Comparison comparison => $"{Of(comparison.Left, numberMark)} {Of(comparison.How)} {Of(comparison.Right, numberMark)}",
        Membership membership => $"{Of(membership.Value, numberMark)} in ({string.Join(", ", membership.Among.Select(item => Of(item, numberMark)))})",
        FactHolds fact => fact.Fact,
        Constant constant => constant.Value ? "true" : "false",
        _ => throw Unlisted.Type(condition),
    };

    // `and` within `or` gets unneeded parentheses, because few readers know which of them binds more tightly.
    private static string Part(Condition part, string numberMark) => IsJoined(part) ? $"({Of(part, numberMark)})" : Of(part, numberMark);

    private static string Of(Operand operand, string numberMark) => operand switch
    {
        MeasureOperand measure => measure.Measure,
        FactOperand fact => fact.Fact,
        NumberOperand number => NumberNotation.Of(number.Value) + numberMark,
        TextOperand text => $"\"{text.Value}\"",
        ArithmeticOperand { How: Arithmetic.Multiply } product => $"{Factor(product.Left, numberMark, false)} * {Factor(product.Right, numberMark, true)}",
        ArithmeticOperand { How: Arithmetic.Add } sum => $"{Of(sum.Left, numberMark)} + {Term(sum.Right, numberMark)}",
        ArithmeticOperand { How: Arithmetic.Subtract } difference => $"{Of(difference.Left, numberMark)} - {Term(difference.Right, numberMark)}",
        _ => throw Unlisted.Type(operand),
    };

    private static string Term(Operand operand, string numberMark) =>
        operand is ArithmeticOperand { How: Arithmetic.Add or Arithmetic.Subtract } ? $"({Of(operand, numberMark)})" : Of(operand, numberMark);

    private static string Factor(Operand operand, string numberMark, bool isRight) =>
        operand is ArithmeticOperand calculation && (isRight || calculation.How != Arithmetic.Multiply) ? $"({Of(operand, numberMark)})" : Of(operand, numberMark);
}
