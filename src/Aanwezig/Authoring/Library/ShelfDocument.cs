using Aanwezig.Attendance;
using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Library;

/// <summary>A document that stands on a shelf: what it is and is called. Of what is shipped the tree is made when it is asked for.</summary>
internal sealed class ShelfDocument
{
    private readonly Lazy<MappingNode> _tree;

    public ShelfDocument(SourceText source, DocumentKind kind, MappingNode tree, DiagnosticBag bag)
    {
        (Source, Kind, Bag, _tree) = (source, kind, bag, new Lazy<MappingNode>(tree));
        Name = NameNode.Text;
    }

    /// <summary>A shipped document, known by its label.</summary>
    public ShelfDocument(SourceText source, DocumentLabel label, DiagnosticBag bag)
    {
        (Source, Kind, Name, Bag) = (source, label.Kind, label.Name, bag);
        _tree = new(() => YamlTree.Read(source, bag) ?? throw new InvalidOperationException($"{source.File} cannot be read"));
    }

    public SourceText Source { get; }

    public DocumentKind Kind { get; }

    /// <summary>Its name; empty where it says none.</summary>
    public string Name { get; }

    public DiagnosticBag Bag { get; }

    public MappingNode Tree => _tree.Value;

    /// <summary>Whether the tree was made.</summary>
    public bool IsParsed => _tree.IsValueCreated;

    /// <summary>Where the name stands; the document where it says none.</summary>
    public ScalarNode NameNode => Tree[Names.Of(Kind)] as ScalarNode ?? new ScalarNode(Tree.Span, string.Empty, false);
}
