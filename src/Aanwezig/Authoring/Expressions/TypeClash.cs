using System.Linq.Dynamic.Core.Exceptions;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Reports, in words of a protocol, types that RulesEngine found not to fit together.</summary>
internal static class TypeClash
{
    /// <summary>Returns whether a text or a truth value is next to a sign of arithmetic, and reports it.</summary>
    /// <remarks>The check comes before parsing, since RulesEngine would join texts and numbers with <c>+</c>.</remarks>
    public static bool IsInArithmetic(ConditionSource source, IReadOnlyList<Token> tokens, IReadOnlyDictionary<string, Symbol> symbols)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == ConditionTokenKind.Calculate && Neighbours(tokens, i).FirstOrDefault(near => IsTextual(near, symbols) || IsTruth(near, symbols)) is { } odd)
            {
                source.Refuse(IsTextual(odd, symbols) ? ExpressionDiagnostics.TextInArithmetic : ExpressionDiagnostics.BooleanInArithmetic, tokens[i]);
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports the clash around a token.</summary>
    public static void At(
        ConditionSource source, IReadOnlyList<Token> tokens, IReadOnlyDictionary<string, Symbol> symbols, ParseException mistake, int index)
    {
        var token = tokens[index];
        var code = CodeOf(token, mistake, IsNextToDate(tokens, symbols, index));
        source.Refuse(code, token, new("found", token.Text), new("use", NearbyTruth(tokens, symbols, index)));
    }

    /// <summary>Reports a clash without a place, at the first comparison beside a text, or else at the whole condition.</summary>
    public static void Somewhere(ConditionSource source, IReadOnlyList<Token> tokens, IReadOnlyDictionary<string, Symbol> symbols)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == ConditionTokenKind.Compare && Neighbours(tokens, i).Any(near => IsTextual(near, symbols)) && !Neighbours(tokens, i).All(near => IsTextual(near, symbols)))
            {
                var truth = Neighbours(tokens, i).Any(near => IsTruth(near, symbols));
                var other = IsNextToDate(tokens, symbols, i) ? ExpressionDiagnostics.DateWithOther : ExpressionDiagnostics.TextWithNumber;
                source.Refuse(truth ? ExpressionDiagnostics.BooleanCompared : other, tokens[i], new Argument("use", NearbyTruth(tokens, symbols, i)));
                return;
            }
        }

        source.RefuseWhole(ExpressionDiagnostics.NotUnderstood);
    }

    private static DiagnosticCode CodeOf(Token token, ParseException mistake, bool isDate)
    {
        var withTruth = mistake.Message.Contains("'Boolean'", StringComparison.Ordinal);
        var withText = mistake.Message.Contains("'String'", StringComparison.Ordinal);
        return token.Kind switch
        {
            ConditionTokenKind.Join => ExpressionDiagnostics.JoinsConditions,
            ConditionTokenKind.Not => ExpressionDiagnostics.NotOnValue,
            ConditionTokenKind.Calculate when withTruth => ExpressionDiagnostics.BooleanInArithmetic,
            ConditionTokenKind.Calculate when withText => ExpressionDiagnostics.TextInArithmetic,
            ConditionTokenKind.Compare or ConditionTokenKind.In when withTruth => ExpressionDiagnostics.BooleanCompared,
            ConditionTokenKind.Compare or ConditionTokenKind.In when isDate => ExpressionDiagnostics.DateWithOther,
            ConditionTokenKind.Compare or ConditionTokenKind.In when withText => ExpressionDiagnostics.TextWithNumber,
            ConditionTokenKind.Calculate or ConditionTokenKind.Compare or ConditionTokenKind.In => ExpressionDiagnostics.NotUnderstood,
            ConditionTokenKind.Name or ConditionTokenKind.Number or ConditionTokenKind.Text or ConditionTokenKind.Truth => ExpressionDiagnostics.NotUnderstood,
            ConditionTokenKind.Open or ConditionTokenKind.Close or ConditionTokenKind.Comma => ExpressionDiagnostics.NotUnderstood,
        };
    }

    private static IEnumerable<Token> Neighbours(IReadOnlyList<Token> tokens, int index)
    {
        if (tokens.Take(index).LastOrDefault(token => token.IsValue) is { } left)
        {
            yield return left;
        }

        if (tokens.Skip(index + 1).FirstOrDefault(token => token.IsValue) is { } right)
        {
            yield return right;
        }
    }

    private static string NearbyTruth(IReadOnlyList<Token> tokens, IReadOnlyDictionary<string, Symbol> symbols, int index) =>
        Neighbours(tokens, index).FirstOrDefault(token => token.Kind == ConditionTokenKind.Name && IsTruth(token, symbols))?.Text ?? "…";

    private static bool IsNextToDate(IReadOnlyList<Token> tokens, IReadOnlyDictionary<string, Symbol> symbols, int index) =>
        Neighbours(tokens, index).Any(token => token.Kind == ConditionTokenKind.Name && symbols[token.Text].Type == FactType.Date);

    private static bool IsTruth(Token token, IReadOnlyDictionary<string, Symbol> symbols) =>
        token.Kind == ConditionTokenKind.Truth || (token.Kind == ConditionTokenKind.Name && RulesEngineParser.TypeOf(symbols[token.Text]) == typeof(bool));

    private static bool IsTextual(Token token, IReadOnlyDictionary<string, Symbol> symbols) =>
        token.Kind == ConditionTokenKind.Text || (token.Kind == ConditionTokenKind.Name && RulesEngineParser.TypeOf(symbols[token.Text]) == typeof(string));
}
