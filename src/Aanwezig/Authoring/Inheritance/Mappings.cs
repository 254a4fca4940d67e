using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Inheritance;

/// <summary>Merges mappings.</summary>
internal static class Mappings
{
    /// <summary>Returns the entries of both mappings: those of the base in its order, then new ones. For a key in both, <paramref name="both"/> makes the entry.</summary>
    public static MappingNode Merge(MappingNode inherited, MappingNode own, Func<SyntaxEntry, SyntaxEntry, SyntaxEntry> both)
    {
        var owns = own.Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);
        var known = inherited.Entries.Select(entry => entry.Key.Text).ToHashSet(StringComparer.Ordinal);
        return new MappingNode(
            own.Span,
            [
                .. inherited.Entries.Select(entry => owns.TryGetValue(entry.Key.Text, out var mine) ? both(entry, mine) : entry),
                .. own.Entries.Where(entry => !known.Contains(entry.Key.Text)),
            ],
            own.IsFlow);
    }

    /// <summary>Merges two values key by key, where an own value replaces the inherited one; where one of them is not a mapping, the own value replaces it whole.</summary>
    public static SyntaxNode Over(SyntaxNode inherited, SyntaxNode own) =>
        inherited is MappingNode below && own is MappingNode above ? Merge(below, above, (_, mine) => mine) : own;

    public static SyntaxEntry With(this SyntaxEntry entry, SyntaxNode value) => entry with { Value = value };

    /// <summary>Returns the mapping with other values; an entry without a new value is left out.</summary>
    public static MappingNode Mapped(this MappingNode node, Func<SyntaxEntry, SyntaxNode?> value) =>
        new(node.Span, [.. node.Entries.Select(entry => value(entry) is { } changed ? entry with { Value = changed } : null).OfType<SyntaxEntry>()], node.IsFlow);

    /// <summary>Returns the texts of a list, or of a single value.</summary>
    public static IEnumerable<string> Words(SyntaxNode? node) => node switch
    {
        ScalarNode word => [word.Text],
        SequenceNode list => list.Items.OfType<ScalarNode>().Select(word => word.Text),
        null or MappingNode => [],
        _ => throw Unlisted.Type(node),
    };

    /// <summary>Returns the mappings in a list.</summary>
    public static IEnumerable<MappingNode> Items(SyntaxNode? node) => node is SequenceNode list ? list.Items.OfType<MappingNode>() : [];

    public static string? Text(this MappingNode node, string key) => (node[key] as ScalarNode)?.Text;

    /// <summary>Returns whether two nodes have equal content, whatever their place and notation.</summary>
    public static bool Same(SyntaxNode one, SyntaxNode other) => one switch
    {
        ScalarNode a => other is ScalarNode b && a.Text == b.Text,
        SequenceNode a => other is SequenceNode b && a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => Same(pair.First, pair.Second)),
        MappingNode a => other is MappingNode b && a.Entries.Count == b.Entries.Count
            && a.Entries.All(entry => b[entry.Key.Text] is { } value && Same(entry.Value, value)),
        _ => throw Unlisted.Type(one),
    };
}
