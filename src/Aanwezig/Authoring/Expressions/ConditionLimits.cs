using System.Globalization;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Limits on the size of a condition, checked before parsing, since deep nesting would end the whole process.</summary>
internal static class ConditionLimits
{
    private const int MostCharacters = 1000;
    private const int MostTokens = 200;
    private const int DeepestNesting = 32;

    /// <summary>Returns whether the text exists and is short enough, and reports a mistake where not.</summary>
    public static bool Hold(ConditionSource source)
    {
        if (source.Text.Length > MostCharacters)
        {
            source.RefuseWhole(ExpressionDiagnostics.TooLong, new("found", Plain(source.Text.Length)), new("limit", Plain(MostCharacters)));
        }
        else if (string.IsNullOrWhiteSpace(source.Text))
        {
            source.RefuseWhole(ExpressionDiagnostics.Empty);
        }

        return !source.HasMistakes;
    }

    /// <summary>Returns whether the tokens are few enough and not nested too deep, and reports a mistake where not.</summary>
    public static bool Hold(ConditionSource source, IReadOnlyList<Token> tokens)
    {
        if (tokens.Count > MostTokens)
        {
            source.Refuse(ExpressionDiagnostics.TooManyWords, tokens[MostTokens], new Argument("limit", Plain(MostTokens)));
            return false;
        }

        var (open, denials) = (0, 0);
        foreach (var token in tokens)
        {
            denials = token.Kind == ConditionTokenKind.Not ? denials + 1 : 0;
            open += token.Nesting;
            if (open + denials > DeepestNesting)
            {
                source.Refuse(ExpressionDiagnostics.TooDeep, token, new Argument("limit", Plain(DeepestNesting)));
                return false;
            }
        }

        return true;
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
