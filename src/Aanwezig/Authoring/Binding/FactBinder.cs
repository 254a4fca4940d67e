using Aanwezig.Attendance;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the facts that a protocol declares, and collects the others that its conditions may use.</summary>
internal static class FactBinder
{
    internal static readonly string[] Types = [.. Names.All<FactType>().Where(type => type != Names.Of(FactType.Time))];

    public static IReadOnlyList<FactDefinition> Bind(MappingReader protocol, ConditionScope scope)
    {
        var facts = new List<FactDefinition>();
        foreach (var entry in MappingReader.Entries(protocol.Node("facts"), "facts", protocol.Bag))
        {
            ScalarReader.Identifier(entry.Key, protocol.Bag);
            var name = entry.Key.Text;
            FactType? type = ScalarReader.Scalar(entry.Value, name, protocol.Bag) is { } word
                && ScalarReader.Word(word, name, Types, [], protocol.Bag) is { } known
                && Names.TryParse<FactType>(known, out var read)
                    ? read
                    : null;
            if (type is null)
            {
                scope.Doubt(name);
            }

            facts.Add(new FactDefinition(name, type ?? FactType.Integer));
            scope.Add(new Symbol(name, SymbolKind.Fact, type ?? FactType.Integer));
        }

        return facts;
    }

    /// <summary>Adds the facts of the field, and the statuses and parameters of a jurisdiction, if it could be read.</summary>
    public static void AddSymbols(ConditionScope scope, JurisdictionDefinition? jurisdiction)
    {
        foreach (var (name, type) in FieldFacts.Given.Concat(FieldFacts.Derived))
        {
            scope.Add(new Symbol(name, SymbolKind.Fact, type));
        }

        foreach (var parameter in jurisdiction?.Parameters ?? [])
        {
            scope.Add(new Symbol(parameter.Name, SymbolKind.Fact, FactType.Integer));
        }

        foreach (var status in jurisdiction?.Statuses ?? [])
        {
            scope.Add(new Symbol(status.Name, SymbolKind.Fact, FactType.Boolean));
        }

        scope.IsIncomplete |= jurisdiction is null;
    }
}
