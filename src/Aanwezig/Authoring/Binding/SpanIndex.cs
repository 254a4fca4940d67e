using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Keeps the places of the values in a mapping, so that a later rule can point at the exact word.</summary>
/// <remarks>Three kinds of name find a value: a key (<c>report</c>), a path of keys (<c>report.type</c>), and a word in a list (<c>after=talk</c>).</remarks>
internal static class SpanIndex
{
    public static KeySpans Of(MappingNode node)
    {
        var spans = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        AddEntries(spans, node, string.Empty);
        return new KeySpans(node.Span, spans);
    }

    private static void AddEntries(Dictionary<string, SourceSpan> spans, MappingNode node, string prefix)
    {
        foreach (var (key, value) in node.Entries)
        {
            var path = prefix + key.Text;
            spans.TryAdd(path, value.Span);
            switch (value)
            {
                case MappingNode inner:
                    AddEntries(spans, inner, path + ".");
                    break;
                case SequenceNode list:
                    AddWords(spans, list.Items.OfType<ScalarNode>(), path);
                    break;
                case ScalarNode word:
                    AddWords(spans, [word], path);
                    break;
                default:
                    throw Unlisted.Type(value);
            }
        }
    }

    private static void AddWords(Dictionary<string, SourceSpan> spans, IEnumerable<ScalarNode> words, string path)
    {
        foreach (var word in words)
        {
            spans.TryAdd($"{path}={word.Text}", word.Span);
        }
    }
}
