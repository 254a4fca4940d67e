using Aanwezig.Attendance;
using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Library;

/// <summary>A document on a shelf, with its kind and name. The tree of a shipped document is made on first use.</summary>
internal sealed class ShelfDocument
{
    private readonly Lazy<MappingNode> _tree;

    public ShelfDocument(SourceText source, DocumentKind kind, MappingNode tree, DiagnosticBag bag)
    {
        (Source, Kind, Bag, _tree) = (source, kind, bag, new Lazy<MappingNode>(tree));
        Name = NameNode.Text;
    }

    /// <summary>Makes a shipped document from its label.</summary>
    public ShelfDocument(SourceText source, DocumentLabel label, DiagnosticBag bag)
    {
        (Source, Kind, Name, Bag) = (source, label.Kind, label.Name, bag);
        _tree = new(() => YamlTree.Read(source, bag) ?? throw new InvalidOperationException($"{source.File} cannot be read"));
    }

    public SourceText Source { get; }

    public DocumentKind Kind { get; }

    /// <summary>The name; empty where the document has none.</summary>
    public string Name { get; }

    public DiagnosticBag Bag { get; }

    public MappingNode Tree => _tree.Value;

    /// <summary>Whether the tree was made.</summary>
    public bool IsParsed => _tree.IsValueCreated;

    /// <summary>The node of the name; the place of the document where it has none.</summary>
    public ScalarNode NameNode => Tree[Names.Of(Kind)] as ScalarNode ?? new ScalarNode(Tree.Span, string.Empty, false);
}
