using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Reads the text of a condition as the tree that is evaluated. Several threads may use it at once.</summary>
internal static class ConditionReader
{
    /// <summary>Returns the condition, or null where the text is refused; the bag then has the reason.</summary>
    /// <param name="text">The text with its place in the file.</param>
    /// <param name="symbols">The names that it may use.</param>
    /// <param name="bag">Receives the mistakes.</param>
    public static Condition? Read(ScalarNode text, IReadOnlyDictionary<string, Symbol> symbols, DiagnosticBag bag)
    {
        var source = new ConditionSource(text, bag);
        if (!ConditionLimits.Hold(source))
        {
            return null;
        }

        var tokens = ConditionTokens.Of(source);
        if (!ConditionLimits.Hold(source, tokens))
        {
            return null;
        }

        new ConditionNames(source, tokens, symbols).Check();
        if (source.HasMistakes)
        {
            return null;
        }

        new WordOrder(source, tokens).Check();
        if (source.HasMistakes || RulesEngineParser.Parse(source, tokens, symbols) is not { } parsed)
        {
            return null;
        }

        var condition = new ConditionTree(new LeafCursor(source, tokens), symbols).Read(parsed);
        return source.HasMistakes ? null : condition;
    }
}
