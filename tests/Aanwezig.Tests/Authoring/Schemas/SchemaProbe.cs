using Aanwezig.Authoring.Schemas;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Schemas;

/// <summary>The schema of all documents, held against files.</summary>
internal static class SchemaProbe
{
    private static readonly SchemaCheck Whole = new(DocumentSchema.AnyOf([DocumentSchema.Protocol, DocumentSchema.Jurisdiction, DocumentSchema.Calendar], Language.Dutch));

    public static bool Accepts(string file, byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var tree = YamlTree.Read(SourceReader.Decode(file, bytes, bag)!, bag);
        return Whole.Accepts(EditorValue.Of(tree!));
    }

    public static bool Accepts(SyntaxNode tree) => Whole.Accepts(EditorValue.Of(tree));
}
