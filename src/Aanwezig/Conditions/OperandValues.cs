using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Conditions;

/// <summary>The values of the two sides of a comparison: exact intervals of numbers, or texts. A date is its ISO text, which has the order of dates.</summary>
internal static class OperandValues
{
    public static bool IsNumber(Operand operand) => operand switch
    {
        MeasureOperand or NumberOperand or ArithmeticOperand => true,
        FactOperand fact => fact.Type == FactType.Integer,
        TextOperand => false,
        _ => throw Unlisted.Type(operand),
    };

    /// <summary>Returns the interval of a number; null where a fact is not known.</summary>
    public static Interval? Number(Operand operand, NamedValues values) => operand switch
    {
        MeasureOperand measure => values.Measure(measure.Measure).Value,
        NumberOperand number => Interval.Exactly(number.Value),
        FactOperand fact => values.Fact(fact.Fact) is { } value ? Interval.Exactly(value.Number) : null,
        ArithmeticOperand arithmetic => Number(arithmetic.Left, values) is { } left && Number(arithmetic.Right, values) is { } right
            ? Combined(left, arithmetic.How, right)
            : null,
        TextOperand => throw new InvalidOperationException("a text is not a number"),
        _ => throw Unlisted.Type(operand),
    };

    /// <summary>Returns the text of a value; null where a fact is not known.</summary>
    public static string? Text(Operand operand, NamedValues values) => operand switch
    {
        TextOperand text => text.Value,
        FactOperand fact => values.Fact(fact.Fact)?.Text,
        MeasureOperand or NumberOperand or ArithmeticOperand => throw new InvalidOperationException("a number is not text"),
        _ => throw Unlisted.Type(operand),
    };

    private static Interval Combined(Interval a, Arithmetic how, Interval b) => how switch
    {
        Arithmetic.Add => new Interval(a.Min + b.Min, a.Max + b.Max),
        Arithmetic.Subtract => new Interval(a.Min - b.Max, a.Max - b.Min),
        Arithmetic.Multiply => Around([a.Min * b.Min, a.Min * b.Max, a.Max * b.Min, a.Max * b.Max]),
    };

    private static Interval Around(ExactNumber[] corners) => new(corners.Min(), corners.Max());
}
