using System.Linq.Expressions;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Makes the library's own tree from the parsed one. The cases below are the allow-list; everything else is refused.</summary>
internal sealed class ConditionTree(LeafCursor leaves, IReadOnlyDictionary<string, Symbol> symbols)
{
    private readonly OperandTree _operands = new(leaves, symbols);

    /// <summary>Returns the condition, or null where it was refused.</summary>
    public Condition? Read(Expression parsed) => parsed switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } and => Parts(and) is { } parts ? new AllOf(parts) : null,
        BinaryExpression { NodeType: ExpressionType.OrElse } or => Parts(or) is { } parts ? new AnyOf(parts) : null,
        UnaryExpression { NodeType: ExpressionType.Not } not => Denied(not),
        ParameterExpression fact when fact.Type == typeof(bool) => new FactHolds(leaves.Next().Text),
        ConstantExpression { Value: bool value } => Truth(value),
        MethodCallExpression { Method: { Name: nameof(Enumerable.Contains) } method } call when method.DeclaringType == typeof(Enumerable) => Membership(call),
        BinaryExpression comparison when SignOf(comparison.NodeType) is { } how => Comparison(comparison, how),
        _ => ValueAlone(parsed),
    };

    private Negation? Denied(UnaryExpression not)
    {
        var first = leaves.Coming;
        if (Read(not.Operand) is not { } part)
        {
            return null;
        }

        if (leaves.NamesFrom(first).FirstOrDefault(name => symbols[name.Text].MayBeAbsent) is { } absent)
        {
            leaves.Refuse(ExpressionDiagnostics.NotOverSince, absent, new Diagnostics.Argument("found", absent.Text));
            return null;
        }

        return new Negation(part);
    }

    private Constant Truth(bool value)
    {
        leaves.Next();
        return new Constant(value);
    }

    // `a and b and c` is one condition of three parts, whatever the parser's grouping or the parentheses.
    private List<Condition>? Parts(BinaryExpression join)
    {
        List<Condition> parts = [];
        foreach (var side in (Expression[])[join.Left, join.Right])
        {
            if (side is BinaryExpression same && same.NodeType == join.NodeType)
            {
                if (Parts(same) is not { } more)
                {
                    return null;
                }

                parts.AddRange(more);
            }
            else if (Read(side) is { } part)
            {
                parts.Add(part);
            }
            else
            {
                return null;
            }
        }

        return parts;
    }

    private Membership? Membership(MethodCallExpression call)
    {
        if (call.Arguments is not [NewArrayExpression list, var sought] || _operands.Read(sought) is not { } value)
        {
            return null;
        }

        var sign = leaves.Following;
        List<Operand> among = [];
        foreach (var item in list.Expressions)
        {
            var at = leaves.Coming;
            if (_operands.Read(item) is not { } constant || !Typing.Agree(leaves, new Typing.Compared(value, ComparisonOperator.Equal, constant, sign, at)))
            {
                return null;
            }

            among.Add(constant);
        }

        return new Membership(value, among);
    }

    private Comparison? Comparison(BinaryExpression comparison, ComparisonOperator how)
    {
        // For RulesEngine dates are texts, and their order is a call whose result is compared with zero.
        var (left, right) = comparison.Left is MethodCallExpression { Method.Name: nameof(string.Compare), Arguments: [var a, var b] } call
            && call.Method.DeclaringType == typeof(string)
            ? (a, b)
            : (comparison.Left, comparison.Right);
        if (left.Type == typeof(bool))
        {
            var truth = leaves.Coming;
            leaves.Refuse(ExpressionDiagnostics.BooleanCompared, truth, new Diagnostics.Argument("use", truth.Kind == ConditionTokenKind.Name ? truth.Text : "…"));
            return null;
        }

        if (_operands.Read(left) is not { } first)
        {
            return null;
        }

        var sign = leaves.Following;
        var at = leaves.Coming;
        return _operands.Read(right) is { } second && Typing.Agree(leaves, new Typing.Compared(first, how, second, sign, at))
            ? new Comparison(first, how, second)
            : null;
    }

    private Condition? ValueAlone(Expression parsed)
    {
        var first = leaves.Coming;
        if (_operands.Read(parsed) is { } value)
        {
            leaves.Refuse(
                value is ArithmeticOperand ? ExpressionDiagnostics.ArithmeticAlone : ExpressionDiagnostics.ValueAlone,
                first,
                new Diagnostics.Argument("found", first.Text));
        }

        return null;
    }

    private static ComparisonOperator? SignOf(ExpressionType type) => type switch
    {
        ExpressionType.Equal => ComparisonOperator.Equal,
        ExpressionType.NotEqual => ComparisonOperator.NotEqual,
        ExpressionType.LessThan => ComparisonOperator.Less,
        ExpressionType.LessThanOrEqual => ComparisonOperator.AtMost,
        ExpressionType.GreaterThan => ComparisonOperator.More,
        ExpressionType.GreaterThanOrEqual => ComparisonOperator.AtLeast,
        _ => null,
    };
}
