using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Library;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Tests.Rules;

namespace Aanwezig.Tests.Authoring.Schemas;

/// <summary>Good documents with every single change: the reader and the schema must be of one mind about the shape.</summary>
public sealed class ChangedDocumentTests
{
    private static readonly KeyPool Pool = new(GoodShapeTests.Paths.Select(file => Read(file).Tree), 2);

    public static TheoryData<string> Files =>
    [
        "tests/Aanwezig.Tests/Accepted/protocol.yaml",
        "tests/Aanwezig.Tests/Accepted/land.yaml",
        "tests/Aanwezig.Tests/Accepted/kalender.yaml",
        "protocols/nl/albeda-theater-85/2025-08-01.yaml",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void ReaderAndSchema_AgreeOnEveryChange(string file)
    {
        var (source, tree) = Read(file);

        var apart = new ChangedTrees(Pool).Of(tree).Select(changed => Apart(changed, source)).OfType<string>();

        Assert.Equal(string.Empty, string.Join('\n', apart));
    }

    private static (SourceText Source, MappingNode Tree) Read(string file)
    {
        var bag = new DiagnosticBag();
        var source = SourceReader.Decode(file, File.ReadAllBytes(Path.Combine(House.Root, file)), bag)!;
        return (source, YamlTree.Read(source, bag)!);
    }

    private static string? Apart(ChangedTree changed, SourceText source)
    {
        var shape = Diagnose(changed.Tree, source).Where(one => one.Code.Id.StartsWith("AW2", StringComparison.Ordinal)).ToList();
        return SchemaProbe.Accepts(changed.Tree) == (shape.Count == 0)
            ? null
            : $"{changed.Change}: {(shape.Count == 0 ? "refused by the schema alone" : $"refused by the reader alone: {shape[0].Code.Id} {shape[0].Message(Language.English)}")}";
    }

    private static IReadOnlyList<Diagnostic> Diagnose(MappingNode tree, SourceText source)
    {
        var bag = new DiagnosticBag();
        switch (DocumentKinds.Of(tree))
        {
            case DocumentKind.Protocol:
                return TestLibrary.Whole.ReadProtocol(tree, source).Diagnostics;
            case DocumentKind.Jurisdiction:
                new JurisdictionBinder(bag).Bind(tree, source);
                break;
            case DocumentKind.Calendar:
                new CalendarBinder(bag).Bind(tree, source);
                break;
            default:
                bag.Add(ShapeDiagnostics.UnknownDocument, tree.Span);
                break;
        }

        return bag.Sorted();
    }
}
