using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>Applies changed settings to the tree of a protocol before it is compiled; the original tree stays unchanged.</summary>
internal static class SettingChanges
{
    public static MappingNode Apply(MappingNode tree, IEnumerable<SettingChange> changes, DiagnosticBag bag) =>
        changes.Aggregate(tree, (changed, change) => (MappingNode)Replace(changed, change.Path.Text.Split('.'), change, bag));

    private static SyntaxNode Replace(SyntaxNode node, ReadOnlySpan<string> path, SettingChange change, DiagnosticBag bag)
    {
        switch (node)
        {
            case MappingNode mapping:
                return InMapping(mapping, path, change, bag);
            case SequenceNode list when IndexOf(list, path[0]) is { } index:
                SyntaxNode[] items = [.. list.Items];
                items[index] = path.Length == 1 ? change.Value : Replace(items[index], path[1..], change, bag);
                return new SequenceNode(list.Span, items, list.IsFlow);
            case SequenceNode list:
                return Unknown(node, path[0], list.Items.OfType<MappingNode>().Select(IdOf).OfType<string>(), change, bag);
            case ScalarNode:
                return Unknown(node, path[0], [], change, bag);
            default:
                throw Unlisted.Type(node);
        }
    }

    private static SyntaxNode InMapping(MappingNode mapping, ReadOnlySpan<string> path, SettingChange change, DiagnosticBag bag)
    {
        var name = path[0];
        SyntaxEntry[] entries = [.. mapping.Entries];
        var index = Array.FindIndex(entries, entry => entry.Key.Text == name);
        if (index < 0 && (path.Length > 1 || name.Length == 0))
        {
            return Unknown(mapping, name, entries.Select(entry => entry.Key.Text), change, bag);
        }

        if (index < 0)
        {
            var key = new ScalarNode(change.Path.Span, name, false);
            return new MappingNode(mapping.Span, [.. entries, new SyntaxEntry(key, change.Value)], mapping.IsFlow);
        }

        var value = path.Length == 1 ? change.Value : Replace(entries[index].Value, path[1..], change, bag);
        entries[index] = entries[index] with { Value = value };
        return new MappingNode(mapping.Span, entries, mapping.IsFlow);
    }

    private static int? IndexOf(SequenceNode list, string id)
    {
        for (var index = 0; index < list.Items.Count; index++)
        {
            if (list.Items[index] is MappingNode item && IdOf(item) == id)
            {
                return index;
            }
        }

        return null;
    }

    private static string? IdOf(MappingNode item) => (item["id"] as ScalarNode)?.Text;

    private static SyntaxNode Unknown(SyntaxNode node, string name, IEnumerable<string> known, SettingChange change, DiagnosticBag bag)
    {
        bag.Add(Mistakes.UnknownName(ScenarioDiagnostics.UnknownSetting, change.Path with { Text = name }, [.. known]));
        return node;
    }
}
