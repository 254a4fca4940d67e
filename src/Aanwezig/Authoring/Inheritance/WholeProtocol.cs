using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Authoring.Inheritance;

/// <summary>A protocol with everything that it takes from its bases; each node keeps its place in its own file.</summary>
/// <param name="Tree">The whole document, without <c>extends</c>.</param>
/// <param name="Chain">The files behind it, its own first.</param>
internal sealed record WholeProtocol(MappingNode Tree, IReadOnlyList<WrittenProtocol> Chain)
{
    /// <summary>Returns the whole as one document; a comment on each line names its origin.</summary>
    public string Flattened() => FlatText.Of(Tree, file => Chain.First(part => part.Source.File == file).Label);

    /// <summary>The hash of all files together; for a single file, the hash of that file.</summary>
    public string ContentHash => Chain.Count == 1
        ? Chain[0].Source.ContentHash
        : new SourceText(Chain[0].Source.File, string.Join('\n', Chain.Select(part => part.Source.ContentHash))).ContentHash;
}
