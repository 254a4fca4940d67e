using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Tests.Authoring.Schemas;

/// <summary>A document with one change, and what was changed.</summary>
internal sealed record ChangedTree(MappingNode Tree, string Change);

/// <summary>All single changes of a document: values of another shape, keys left out, and keys and values from elsewhere in their kind of place.</summary>
internal sealed class ChangedTrees(KeyPool pool)
{
    private static readonly (string Text, bool IsQuoted)[] Oddities =
    [
        ("zzz", false), ("Zzz", false), ("0", false), ("7", false), ("7", true), ("-1", false), ("1.5", false), ("true", true), ("true", false), ("", false), (" ", true),
        ("2026-02-29", false), ("2028-02-29", false), ("2026-08-01", true), ("2026-08-01..2026-08-03", false), ("12:30", false), ("0 days", false), ("3 days", false),
        ("3 school_days", false), ("2001 school_days", false), ("25 hours", false), ("90 minutes", false), ("late", false), ("present", false), ("unknown", false), ("wait", false), ("nl/midden", false),
    ];

    public IEnumerable<ChangedTree> Of(MappingNode root) =>
        Of(root, string.Empty).Select(change => new ChangedTree((MappingNode)change.Node, change.Change)).Where(change => change.Tree.Entries.Count > 0);

    private IEnumerable<(SyntaxNode Node, string Change)> Of(SyntaxNode node, string path) =>
        (path.Length == 0 ? [] : Instead(node, path)).Concat(node switch
        {
            MappingNode mapping => InMapping(mapping, path),
            SequenceNode list => InList(list, path),
            _ => [],
        });

    private static IEnumerable<(SyntaxNode Node, string Change)> Instead(SyntaxNode node, string path)
    {
        foreach (var (text, isQuoted) in Oddities)
        {
            yield return (new ScalarNode(node.Span, text, isQuoted), $"{path} = {(isQuoted ? $"\"{text}\"" : text)}");
        }

        yield return (new SequenceNode(node.Span, [], true), $"{path} = []");
        yield return (new SequenceNode(node.Span, [node], true), $"{path} in a list");
        yield return (new MappingNode(node.Span, [], true), $"{path} = {{}}");
        yield return (new MappingNode(node.Span, [new(new ScalarNode(node.Span, "zzz", false), node)], true), $"{path} in a mapping");
    }

    private IEnumerable<(SyntaxNode Node, string Change)> InMapping(MappingNode mapping, string path)
    {
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var entry = mapping.Entries[i];
            var below = $"{path}.{entry.Key.Text}";
            yield return (With(mapping, i, null), $"{below} left out");
            yield return (With(mapping, i, entry with { Key = new ScalarNode(entry.Key.Span, "Zzz", false) }), $"{below} renamed");
            foreach (var (value, change) in Of(entry.Value, below))
            {
                yield return (With(mapping, i, entry with { Value = value }), change);
            }
        }

        foreach (var added in pool.At(path))
        {
            var kept = mapping.Entries.Where(entry => entry.Key.Text != added.Key.Text);
            yield return (new MappingNode(mapping.Span, [.. kept, added], mapping.IsFlow), $"{path}.{added.Key.Text} from elsewhere: {Written(added.Value)}");
        }
    }

    private IEnumerable<(SyntaxNode Node, string Change)> InList(SequenceNode list, string path)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            yield return (new SequenceNode(list.Span, [.. list.Items, list.Items[i]], list.IsFlow), $"{path}[{i}] twice");
            foreach (var (value, change) in Of(list.Items[i], $"{path}[{i}]"))
            {
                SyntaxNode[] items = [.. list.Items];
                items[i] = value;
                yield return (new SequenceNode(list.Span, items, list.IsFlow), change);
            }
        }
    }

    private static MappingNode With(MappingNode mapping, int index, SyntaxEntry? entry)
    {
        var entries = mapping.Entries.ToList();
        entries.RemoveAt(index);
        if (entry is not null)
        {
            entries.Insert(index, entry);
        }

        return new MappingNode(mapping.Span, entries, mapping.IsFlow);
    }

    private static string Written(SyntaxNode node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        SequenceNode list => $"[{string.Join(", ", list.Items.Select(Written))}]",
        _ => $"{{ {string.Join(", ", ((MappingNode)node).Entries.Select(entry => $"{entry.Key.Text}: {Written(entry.Value)}"))} }}",
    };
}
