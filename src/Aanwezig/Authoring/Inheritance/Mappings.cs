using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Authoring.Inheritance;

/// <summary>Lays one mapping over another.</summary>
internal static class Mappings
{
    /// <summary>The entries of both by key: those of the base in its order, what is new behind them; where both have a key, <paramref name="both"/> decides.</summary>
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

    /// <summary>Merges key by key, the own value in place of the inherited one; a value of another shape replaces the whole.</summary>
    public static SyntaxNode Over(SyntaxNode inherited, SyntaxNode own) =>
        inherited is MappingNode below && own is MappingNode above ? Merge(below, above, (_, mine) => mine) : own;

    public static SyntaxEntry With(this SyntaxEntry entry, SyntaxNode value) => entry with { Value = value };

    /// <summary>The mapping with other values; an entry for which there is none falls away.</summary>
    public static MappingNode Mapped(this MappingNode node, Func<SyntaxEntry, SyntaxNode?> value) =>
        new(node.Span, [.. node.Entries.Select(entry => value(entry) is { } changed ? entry with { Value = changed } : null).OfType<SyntaxEntry>()], node.IsFlow);

    /// <summary>The texts of a list, or of one value alone.</summary>
    public static IEnumerable<string> Words(SyntaxNode? node) => node switch
    {
        ScalarNode word => [word.Text],
        SequenceNode list => list.Items.OfType<ScalarNode>().Select(word => word.Text),
        _ => [],
    };

    /// <summary>The mappings of a list.</summary>
    public static IEnumerable<MappingNode> Items(SyntaxNode? node) => node is SequenceNode list ? list.Items.OfType<MappingNode>() : [];

    public static string? Text(this MappingNode node, string key) => (node[key] as ScalarNode)?.Text;

    /// <summary>Whether both say the same, wherever and however they were written.</summary>
    public static bool Same(SyntaxNode one, SyntaxNode other) => (one, other) switch
    {
        (ScalarNode a, ScalarNode b) => a.Text == b.Text,
        (SequenceNode a, SequenceNode b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => Same(pair.First, pair.Second)),
        (MappingNode a, MappingNode b) => a.Entries.Count == b.Entries.Count
            && a.Entries.All(entry => b[entry.Key.Text] is { } value && Same(entry.Value, value)),
        _ => false,
    };
}
