using System.Globalization;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads lists, and single values where the language accepts one in place of a list.</summary>
internal static class ListReader
{
    public const int Most = 300;

    /// <summary>Returns whether a list or mapping has few enough parts to compare all pairs of them, and reports it where not.</summary>
    public static bool IsSmall(int count, SyntaxNode node, string key, DiagnosticBag bag)
    {
        if (count <= Most)
        {
            return true;
        }

        bag.Add(ShapeDiagnostics.TooMany, node.Span, new("key", key), new("found", Plain(count)), new Argument("limit", Plain(Most)));
        return false;
    }

    public static IReadOnlyList<SyntaxNode> Items(SyntaxNode? node, string key, DiagnosticBag bag)
    {
        switch (node)
        {
            case null:
                return [];
            case SequenceNode { Items.Count: 0 }:
                bag.Add(ShapeDiagnostics.EmptyList, node.Span, new Argument("key", key));
                return [];
            case SequenceNode list:
                return IsSmall(list.Items.Count, list, key, bag) ? list.Items : [];
            case ScalarNode or MappingNode:
                bag.Add(ShapeDiagnostics.NotList, node.Span, new Argument("key", key));
                return [];
            default:
                throw Unlisted.Type(node);
        }
    }

    public static IReadOnlyList<ScalarNode> Scalars(SyntaxNode node, string key, bool oneWillDo, DiagnosticBag bag)
    {
        var items = oneWillDo && node is ScalarNode ? [node] : Items(node, key, bag);
        var scalars = new List<ScalarNode>();
        foreach (var scalar in items.Select(item => ScalarReader.Scalar(item, key, bag)).OfType<ScalarNode>())
        {
            if (ScalarReader.SaysNothing(scalar))
            {
                bag.Add(ShapeDiagnostics.NoValue, scalar.Span, new Argument("key", key));
            }
            else if (scalars.Exists(other => other.Text == scalar.Text))
            {
                bag.Add(ShapeDiagnostics.TwiceInList, scalar.Span, new("text", scalar.Text), new Argument("key", key));
            }
            else
            {
                scalars.Add(scalar);
            }
        }

        return scalars;
    }

    private static string Plain(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the items that could be read.</summary>
    public static IReadOnlyList<T> Read<T>(IEnumerable<SyntaxNode> items, Func<SyntaxNode, T?> read)
        where T : class => [.. items.Select(read).OfType<T>()];
}
