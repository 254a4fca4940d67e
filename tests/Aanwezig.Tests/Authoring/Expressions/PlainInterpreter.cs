using System.Globalization;
using Aanwezig.Definitions;

namespace Aanwezig.Tests.Authoring.Expressions;

/// <summary>Says whether a condition holds when all is known, as plainly as it can be said.</summary>
internal sealed class PlainInterpreter(IReadOnlyDictionary<string, object> values)
{
    public bool Holds(Condition condition) => condition switch
    {
        AllOf all => all.Parts.All(Holds),
        AnyOf any => any.Parts.Any(Holds),
        Negation negation => !Holds(negation.Part),
        Comparison comparison => Holds(comparison.How, Order(comparison.Left, comparison.Right)),
        Membership membership => membership.Among.Any(one => Order(membership.Value, one) == 0),
        FactHolds fact => (bool)values[fact.Fact],
        Constant constant => constant.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static bool Holds(ComparisonOperator how, int order) => how switch
    {
        ComparisonOperator.Equal => order == 0,
        ComparisonOperator.NotEqual => order != 0,
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.AtMost => order <= 0,
        ComparisonOperator.More => order > 0,
        ComparisonOperator.AtLeast => order >= 0,
        _ => throw new ArgumentOutOfRangeException(nameof(how)),
    };

    private int Order(Operand left, Operand right) =>
        Value(left) is string text ? string.CompareOrdinal(text, (string)Value(right)) : ((ExactNumber)Value(left)).CompareTo((ExactNumber)Value(right));

    private object Value(Operand operand) => operand switch
    {
        NumberOperand number => number.Value,
        TextOperand text => text.Value,
        MeasureOperand measure => Known(measure.Measure),
        FactOperand fact => Known(fact.Fact),
        ArithmeticOperand { How: Arithmetic.Add } sum => (ExactNumber)Value(sum.Left) + (ExactNumber)Value(sum.Right),
        ArithmeticOperand { How: Arithmetic.Subtract } difference => (ExactNumber)Value(difference.Left) - (ExactNumber)Value(difference.Right),
        ArithmeticOperand product => (ExactNumber)Value(product.Left) * (ExactNumber)Value(product.Right),
        _ => throw new ArgumentOutOfRangeException(nameof(operand)),
    };

    private object Known(string name) =>
        values[name] is decimal number && ExactNumber.TryParse(number.ToString(CultureInfo.InvariantCulture), out var exact) ? exact : values[name];
}
