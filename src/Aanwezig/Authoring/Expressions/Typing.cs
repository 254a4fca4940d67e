using System.Globalization;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>The rules on comparable values: numbers with numbers, texts with texts for equality, dates with dates, times with times.</summary>
internal static class Typing
{
    /// <summary>Two values to compare, the sign between them, and the first token of the right one.</summary>
    public sealed record Compared(Operand Left, ComparisonOperator How, Operand Right, Token Sign, Token RightStart);

    /// <summary>Returns whether two values may be compared, and reports the mistake where not.</summary>
    public static bool Agree(LeafCursor leaves, Compared compared)
    {
        if (MistakeIn(compared) is not { } code)
        {
            return true;
        }

        var at = (code == ExpressionDiagnostics.NoIsoDate || code == ExpressionDiagnostics.NoClockTime) && compared.Right is TextOperand ? compared.RightStart : compared.Sign;
        leaves.Refuse(code, at, new Argument("found", Found(code, compared)));
        return false;
    }

    private static string Found(DiagnosticCode code, Compared compared) =>
        code == ExpressionDiagnostics.NoIsoDate || code == ExpressionDiagnostics.NoClockTime
            ? ((compared.Left as TextOperand) ?? (TextOperand)compared.Right).Value
            : compared.Sign.Text;

    private static DiagnosticCode? MistakeIn(Compared compared)
    {
        var (left, right) = (compared.Left, compared.Right);
        if (IsConstant(left) && IsConstant(right))
        {
            return ExpressionDiagnostics.ConstantsCompared;
        }

        return (IsDate(left) || IsDate(right)) ? DateMistake(left, right)
            : (IsTime(left) || IsTime(right)) ? TimeMistake(IsTime(left) ? right : left)
            : IsText(left) != IsText(right) ? ExpressionDiagnostics.TextWithNumber
            : IsText(left) && compared.How is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual) ? ExpressionDiagnostics.TextOrder
            : null;
    }

    private static DiagnosticCode? DateMistake(Operand left, Operand right)
    {
        var other = IsDate(left) ? right : left;
        return other switch
        {
            TextOperand text => IsIsoDate(text.Value) ? null : ExpressionDiagnostics.NoIsoDate,
            FactOperand { Type: FactType.Date } => null,
            FactOperand or MeasureOperand or NumberOperand or ArithmeticOperand => ExpressionDiagnostics.DateWithOther,
            _ => throw Unlisted.Type(other),
        };
    }

    private static DiagnosticCode? TimeMistake(Operand other) => other switch
    {
        TextOperand text => IsClockTime(text.Value) ? null : ExpressionDiagnostics.NoClockTime,
        FactOperand { Type: FactType.Time } => null,
        FactOperand or MeasureOperand or NumberOperand or ArithmeticOperand => ExpressionDiagnostics.TextWithNumber,
        _ => throw Unlisted.Type(other),
    };

    private static bool IsClockTime(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsTime(Operand operand) => operand is FactOperand { Type: FactType.Time };

    private static bool IsIsoDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsConstant(Operand operand) => operand is NumberOperand or TextOperand;

    private static bool IsDate(Operand operand) => operand is FactOperand { Type: FactType.Date };

    private static bool IsText(Operand operand) => operand is TextOperand or FactOperand { Type: FactType.Text };
}
