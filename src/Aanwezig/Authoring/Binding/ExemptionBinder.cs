using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the exemptions that a protocol allows.</summary>
internal static class ExemptionBinder
{
    internal static readonly KeyList Keys = KeyList.Of("title", "steps", "measures", "at_most");
    internal static readonly TimeUnit[] Units = [TimeUnit.Days, TimeUnit.Weeks, TimeUnit.Months];

    public static IReadOnlyList<ExemptionDefinition> Bind(MappingReader protocol, string language) =>
        [.. MappingReader.Entries(protocol.Node("exemptions"), "exemptions", protocol.Bag)
            .Select(entry => One(entry, language, protocol.Bag))
            .OfType<ExemptionDefinition>()];

    private static ExemptionDefinition? One(SyntaxEntry entry, string language, DiagnosticBag bag)
    {
        ScalarReader.Identifier(entry.Key, bag);
        var name = entry.Key.Text;
        if (MappingReader.Open(entry.Value, name, Keys, bag) is not { } reader)
        {
            return null;
        }

        if (!reader.Has("steps") && !reader.Has("measures"))
        {
            bag.Add(ShapeDiagnostics.ExemptFromNothing, entry.Key.Span, new Argument("exemption", name));
        }

        return new ExemptionDefinition
        {
            Name = name,
            Title = reader.Localized("title", language) ?? LocalizedTextReader.Plain(name, language),
            Steps = [.. reader.Scalars("steps", true).Select(item => item.Text)],
            Measures = [.. reader.Scalars("measures", true).Select(item => item.Text)],
            AtMost = reader.Duration("at_most", 1, Units),
            Span = entry.Key.Span,
            Keys = reader.Keys,
        };
    }
}
