using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the condition on a single record: the key <c>where</c>, over weekday, minutes, subject and start.</summary>
internal static class WhereReader
{
    private const string Weekday = "weekday";
    private static readonly string[] Weekdays = [.. Enum.GetNames<DayOfWeek>().Select(day => day.ToLowerInvariant())];

    public static BoundCondition? Read(MappingReader reader)
    {
        if (reader.Node("where") is not { } node)
        {
            return null;
        }

        var scope = new ConditionScope();
        scope.Add(new Symbol(Weekday, SymbolKind.Fact, FactType.Text));
        scope.Add(new Symbol("minutes", SymbolKind.Fact, FactType.Integer));
        scope.Add(new Symbol("subject", SymbolKind.Fact, FactType.Text));
        scope.Add(new Symbol("starts", SymbolKind.Fact, FactType.Time));
        var where = new ConditionBinder(scope, reader.Bag).Bind(node, "where");
        foreach (var text in where is null ? [] : WeekdaysIn(where.Condition).Where(text => !Weekdays.Contains(text)))
        {
            ScalarReader.UnknownWord(new ScalarNode(node.Span, text, false), Weekday, Weekdays, reader.Bag);
        }

        return where;
    }

    private static IEnumerable<string> WeekdaysIn(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(WeekdaysIn),
        AnyOf any => any.Parts.SelectMany(WeekdaysIn),
        Negation negation => WeekdaysIn(negation.Part),
        Comparison { Left: FactOperand { Fact: Weekday }, Right: TextOperand text } => [text.Value],
        Comparison { Right: FactOperand { Fact: Weekday }, Left: TextOperand text } => [text.Value],
        Membership { Value: FactOperand { Fact: Weekday } } among => among.Among.OfType<TextOperand>().Select(text => text.Value),
        Comparison or Membership or FactHolds or Constant => [],
        _ => throw Unlisted.Type(condition),
    };
}
