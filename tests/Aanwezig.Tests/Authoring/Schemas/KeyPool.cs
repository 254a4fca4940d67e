using System.Text.RegularExpressions;
using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Tests.Authoring.Schemas;

/// <summary>Keys and values that stand in good documents, by the kind of place where they stand.</summary>
internal sealed partial class KeyPool
{
    private readonly Dictionary<string, List<SyntaxEntry>> _entries = new(StringComparer.Ordinal);
    private readonly int _most;

    /// <param name="trees">Good documents.</param>
    /// <param name="most">How many values are kept of a key in a kind of place.</param>
    public KeyPool(IEnumerable<MappingNode> trees, int most)
    {
        _most = most;
        foreach (var tree in trees)
        {
            Gather(tree, string.Empty);
        }
    }

    public IEnumerable<SyntaxEntry> At(string path) => _entries.TryGetValue(KindOf(path), out var entries) ? entries : [];

    // Names that the author chooses, and places in a list, are all of one kind.
    private static string KindOf(string path) => ChosenName().Replace(Index().Replace(path, "[]"), "$1.*");

    private void Gather(SyntaxNode node, string path)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Keep(entry, KindOf(path));
                    Gather(entry.Value, $"{path}.{entry.Key.Text}");
                }

                break;
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    Gather(item, path + "[0]");
                }

                break;
        }
    }

    private void Keep(SyntaxEntry entry, string kind)
    {
        if (!_entries.TryGetValue(kind, out var entries))
        {
            _entries[kind] = entries = [];
        }

        var same = entries.Where(other => other.Key.Text == entry.Key.Text).ToList();
        if (same.Count < _most && !same.Exists(other => Text(other.Value) == Text(entry.Value)))
        {
            entries.Add(entry);
        }
    }

    private static string Text(SyntaxNode node) => node is ScalarNode scalar ? scalar.Text : node.GetType().Name;

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();

    [GeneratedRegex(@"(?<=^|\.)(measures|roles|facts|codes|excuses|parameters|statuses|authorities|duties|words)\.[^.\[]+")]
    private static partial Regex ChosenName();
}
