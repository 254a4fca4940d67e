using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Authoring.Inheritance;

/// <summary>A protocol with everything that it takes from its bases; every node keeps the place where it was written.</summary>
/// <param name="Tree">The whole document, without <c>extends</c>.</param>
/// <param name="Chain">The files that it is made of, its own first.</param>
internal sealed record WholeProtocol(MappingNode Tree, IReadOnlyList<WrittenProtocol> Chain)
{
    /// <summary>The whole as one document; each line remarks where it was written.</summary>
    public string Flattened() => FlatText.Of(Tree, file => Chain.First(part => part.Source.File == file).Label);

    /// <summary>What identifies the content of all files together; of one file alone, that of the file.</summary>
    public string ContentHash => Chain.Count == 1
        ? Chain[0].Source.ContentHash
        : new SourceText(Chain[0].Source.File, string.Join('\n', Chain.Select(part => part.Source.ContentHash))).ContentHash;
}
