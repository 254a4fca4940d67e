using System.Linq.Expressions;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Makes the values of the library's own tree from the parsed ones. The cases below are the allow-list for the sides of a comparison.</summary>
internal sealed class OperandTree(LeafCursor leaves, IReadOnlyDictionary<string, Symbol> symbols)
{
    /// <summary>Returns the value, or null where it was refused.</summary>
    public Operand? Read(Expression parsed) => parsed switch
    {
        ParameterExpression name => Name(name),
        ConstantExpression { Value: decimal or string } => Constant(leaves.Next()),
        BinaryExpression { NodeType: ExpressionType.Add } sum => Calculation(sum, Arithmetic.Add),
        BinaryExpression { NodeType: ExpressionType.Subtract } difference => Calculation(difference, Arithmetic.Subtract),
        BinaryExpression { NodeType: ExpressionType.Multiply } product => Calculation(product, Arithmetic.Multiply),
        MethodCallExpression { Method.Name: nameof(string.Concat) } => Refuse(ExpressionDiagnostics.TextInArithmetic),
        _ => Refuse(ExpressionDiagnostics.NotUnderstood),
    };

    private Operand? Name(ParameterExpression parsed)
    {
        var token = leaves.Next();
        var symbol = symbols[token.Text];
        if (parsed.Name != token.Text || parsed.Type == typeof(bool))
        {
            leaves.Refuse(ExpressionDiagnostics.NotUnderstood, token);
            return null;
        }

        return symbol.Kind == SymbolKind.Measure ? new MeasureOperand(symbol.Name) : new FactOperand(symbol.Name, symbol.Type);
    }

    // The number comes from the written text, not from the parser's result.
    private Operand? Constant(Token token)
    {
        if (token.Kind == ConditionTokenKind.Text)
        {
            return new TextOperand(token.Text);
        }

        if (token.Kind == ConditionTokenKind.Number && ExactNumber.TryParse(token.Text, out var number))
        {
            return new NumberOperand(number);
        }

        leaves.Refuse(ExpressionDiagnostics.NotUnderstood, token);
        return null;
    }

    private ArithmeticOperand? Calculation(BinaryExpression parsed, Arithmetic how)
    {
        var first = leaves.Coming;
        if (Read(parsed.Left) is not { } left || Read(parsed.Right) is not { } right)
        {
            return null;
        }

        if (left is TextOperand || right is TextOperand)
        {
            leaves.Refuse(ExpressionDiagnostics.TextInArithmetic, first);
            return null;
        }

        if (left is NumberOperand { Value: var a } && right is NumberOperand { Value: var b })
        {
            var outcome = how switch { Arithmetic.Add => a + b, Arithmetic.Subtract => a - b, Arithmetic.Multiply => a * b };
            leaves.Refuse(ExpressionDiagnostics.ConstantArithmetic, first, new Argument("use", NumberNotation.Of(outcome)));
            return null;
        }

        return new ArithmeticOperand(left, how, right);
    }

    private Operand? Refuse(DiagnosticCode code)
    {
        leaves.Refuse(code, leaves.Coming);
        return null;
    }
}
