using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using System.Text;
using Aanwezig.Definitions;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Has RulesEngine parse and type a condition; nothing is compiled or run.</summary>
internal static class RulesEngineParser
{
    private static readonly Lock Gate = new();

    // Not safe for several threads at once. Its first use takes a tenth of a second or more, since it looks at every type of the process.
    private static readonly Lazy<RuleExpressionParser> Parser = new(Used);

    /// <summary>Gets ready what the first condition needs.</summary>
    public static void Prepare() => _ = Parser.Value;

    /// <summary>The settings under which RulesEngine neither guesses nor hides anything.</summary>
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

    /// <summary>The tree of well-formed tokens; null, and a mistake told, where their types do not go together.</summary>
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
            // Some clashes with a text are found only while the tree is made, without a place.
            TypeClash.Somewhere(source, tokens, symbols);
        }

        return null;
    }

    /// <summary>The type that RulesEngine sees; dates are ISO texts, which have the order of the dates.</summary>
    public static Type TypeOf(Symbol symbol) => (symbol.Kind, symbol.Type) switch
    {
        (SymbolKind.Measure, _) or (_, FactType.Integer) => typeof(decimal),
        (_, FactType.Boolean) => typeof(bool),
        (SymbolKind.Fact, FactType.Text or FactType.Date or FactType.Time) => typeof(string),
    };

    // Numbers are marked as decimals: unmarked, `2000000000 * 2` would overflow in silence and `0.1` be rounded.
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
