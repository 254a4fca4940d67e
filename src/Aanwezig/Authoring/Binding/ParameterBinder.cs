using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the parameters of a jurisdiction or a protocol: numbers with dated values.</summary>
internal static class ParameterBinder
{
    internal static readonly KeyList ValueKeys = KeyList.Of("from", "value", "reference");

    public static IReadOnlyList<ParameterDefinition> Bind(MappingReader document, ConditionScope scope)
    {
        var bag = document.Bag;
        var parameters = new List<ParameterDefinition>();
        foreach (var entry in MappingReader.Entries(document.Node("parameters"), "parameters", bag))
        {
            ScalarReader.Identifier(entry.Key, bag);
            if (scope.Knows(entry.Key.Text))
            {
                bag.Add(MeaningDiagnostics.NameTaken, entry.Key.Span, new Argument("name", entry.Key.Text));
            }

            scope.Add(new Symbol(entry.Key.Text, SymbolKind.Fact, FactType.Integer));
            parameters.Add(new ParameterDefinition(entry.Key.Text, Values(entry, bag)));
        }

        return parameters;
    }

    private static List<DatedValue> Values(SyntaxEntry entry, DiagnosticBag bag)
    {
        var values = new List<DatedValue>();
        foreach (var item in ListReader.Items(entry.Value, entry.Key.Text, bag))
        {
            if (MappingReader.Open(item, entry.Key.Text, ValueKeys, bag) is not { } reader)
            {
                continue;
            }

            reader.Need(ValueKeys.Known);
            var number = reader.Scalar("value") is { } value ? ScalarReader.Number(value, "value", bag) : null;
            if (reader.Date("from") is not { } from || number is null)
            {
                continue;
            }

            if (values.Count > 0 && values[^1].From >= from)
            {
                bag.Add(MeaningDiagnostics.ParameterOrder, reader.Keys["from"], new Argument("parameter", entry.Key.Text));
            }

            values.Add(new DatedValue(from, number.Value, reader.Text("reference") ?? string.Empty));
        }

        return values;
    }
}
