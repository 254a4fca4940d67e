using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Fixtures;

/// <summary>The names of a made-up protocol, and reading a condition of it at line 3, column 11.</summary>
internal static class Given
{
    public const int Column = 11;

    public static IReadOnlyDictionary<string, Symbol> Symbols { get; } = new Symbol[]
    {
        new("unexcused_hours", SymbolKind.Measure, FactType.Integer),
        new("lates", SymbolKind.Measure, FactType.Integer),
        new("missed_minutes", SymbolKind.Measure, FactType.Integer),
        new("since_talk", SymbolKind.Measure, FactType.Integer) { MayBeAbsent = true },
        new("level", SymbolKind.Fact, FactType.Integer),
        new("age", SymbolKind.Fact, FactType.Integer),
        new("pathway", SymbolKind.Fact, FactType.Text),
        new("exempt", SymbolKind.Fact, FactType.Text),
        new("leerplichtig", SymbolKind.Fact, FactType.Boolean),
        new("student_finance", SymbolKind.Fact, FactType.Boolean),
        new("enrolled_on", SymbolKind.Fact, FactType.Date),
        new("left_on", SymbolKind.Fact, FactType.Date),
        new("starts", SymbolKind.Fact, FactType.Time),
        new("it", SymbolKind.Fact, FactType.Boolean),
    }.ToDictionary(symbol => symbol.Name);

    public static (Condition? Condition, IReadOnlyList<Diagnostic> Diagnostics) Reading(string text)
    {
        var bag = new DiagnosticBag();
        var node = new ScalarNode(new SourceSpan("protocol.yaml", 3, Column, text.Length), text, false);
        var condition = ConditionReader.Read(node, Symbols, bag);
        return (condition, bag.Sorted());
    }

    public static Condition Condition(string text)
    {
        var (condition, diagnostics) = Reading(text);
        Assert.Empty(diagnostics);
        return Assert.IsAssignableFrom<Condition>(condition);
    }
}
