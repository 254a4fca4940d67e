using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Layout;

/// <summary>Compares two documents: equal words in equal order, whatever their places.</summary>
internal static class SameTree
{
    // The reader of documents limits the depth of a tree, so recursion is safe here.
    public static bool Are(SyntaxNode one, SyntaxNode other) => one switch
    {
        ScalarNode a => other is ScalarNode b && a.Text == b.Text && a.IsQuoted == b.IsQuoted,
        SequenceNode a => other is SequenceNode b && a.IsFlow == b.IsFlow && a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => Are(pair.First, pair.Second)),
        MappingNode a => other is MappingNode b && a.IsFlow == b.IsFlow && a.Entries.Count == b.Entries.Count && a.Entries.Zip(b.Entries).All(Are),
        _ => throw Unlisted.Type(one),
    };

    private static bool Are((SyntaxEntry First, SyntaxEntry Second) pair) => Are(pair.First.Key, pair.Second.Key) && Are(pair.First.Value, pair.Second.Value);
}
