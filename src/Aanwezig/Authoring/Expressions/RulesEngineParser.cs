using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using System.Text;
using Aanwezig.Definitions;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Lets RulesEngine parse a condition and check its types; it compiles and runs nothing.</summary>
internal static class RulesEngineParser
{
    private static readonly Lock Gate = new();

    // The parser is not safe for several threads at once. Its first use is slow, since it looks at every type of the process.
    private static readonly Lazy<RuleExpressionParser> Parser = new(Used);

    /// <summary>Makes the parser, so that the first condition need not wait for it.</summary>
    public static void Prepare() => _ = Parser.Value;

    /// <summary>Returns settings under which RulesEngine neither guesses nor hides errors.</summary>
    public static ReSettings Settings() => new()
    {
        EnableExceptionAsErrorMessage = false,
        EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
        IgnoreException = false,
        EnableFormattedErrorMessage = false,
        AutoExecuteActions = false,
        AutoRegisterInputType = false,
        CustomTypes = [],
        IsExpressionCaseSensitive = true,
        UseFastExpressionCompiler = false,
    };

    /// <summary>Returns the tree of well-formed tokens, or null, with a mistake reported, where their types do not fit.</summary>
    public static Expression? Parse(ConditionSource source, IReadOnlyList<Token> tokens, IReadOnlyDictionary<string, Symbol> symbols)
    {
        if (TypeClash.IsInArithmetic(source, tokens, symbols))
        {
            return null;
        }

        var (text, starts) = Spelled(tokens);
        var names = tokens.Where(token => token.Kind == ConditionTokenKind.Name).Select(token => token.Text).Distinct(StringComparer.Ordinal);
        ParameterExpression[] parameters = [.. names.Select(name => Expression.Parameter(TypeOf(symbols[name]), name))];
        try
        {
            lock (Gate)
            {
                return Parser.Value.Parse(text, parameters, null!);
            }
        }
        catch (ParseException mistake)
        {
            TypeClash.At(source, tokens, symbols, mistake, TokenAt(starts, mistake.Position));
        }
        catch (Exception mistake) when (mistake is ArgumentException or InvalidOperationException or FormatException or OverflowException or NotSupportedException)
        {
            // RulesEngine finds some clashes with a text only while it makes the tree, and then gives no place.
            TypeClash.Somewhere(source, tokens, symbols);
        }

        return null;
    }

    /// <summary>Returns the type of a name for RulesEngine. Dates are ISO texts, which have the order of the dates.</summary>
    public static Type TypeOf(Symbol symbol) => (symbol.Kind, symbol.Type) switch
    {
        (SymbolKind.Measure, _) or (_, FactType.Integer) => typeof(decimal),
        (_, FactType.Boolean) => typeof(bool),
        (SymbolKind.Fact, FactType.Text or FactType.Date or FactType.Time) => typeof(string),
    };

    // Numbers are marked as decimals: unmarked, `2000000000 * 2` would overflow in silence and `0.1` would be rounded.
    private static (string Text, List<int> Starts) Spelled(IReadOnlyList<Token> tokens)
    {
        var text = new StringBuilder();
        List<int> starts = [];
        foreach (var token in tokens)
        {
            starts.Add(text.Length);
            text.Append(token.Kind switch
            {
                ConditionTokenKind.Number => token.Text + "m",
                ConditionTokenKind.Text => $"\"{token.Text}\"",
                ConditionTokenKind.Name or ConditionTokenKind.Truth or ConditionTokenKind.Join or ConditionTokenKind.Not or ConditionTokenKind.In => token.Text,
                ConditionTokenKind.Compare or ConditionTokenKind.Calculate => token.Text,
                ConditionTokenKind.Open or ConditionTokenKind.Close or ConditionTokenKind.Comma => token.Text,
            }).Append(' ');
        }

        return (text.ToString().TrimEnd(' '), starts);
    }

    private static RuleExpressionParser Used()
    {
        var parser = new RuleExpressionParser(Settings());
        _ = parser.Parse("1m >= 0m and true", [], null!);
        return parser;
    }

    private static int TokenAt(List<int> starts, int position) => Math.Max(0, starts.FindLastIndex(start => start <= position));
}
