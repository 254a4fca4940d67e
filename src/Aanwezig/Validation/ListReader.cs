using Aanwezig.Authoring;
using Aanwezig.Diagnostics;

namespace Aanwezig.Validation;

/// <summary>Reads lists, and one value that stands for a list of one where the language allows that.</summary>
internal static class ListReader
{
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
                return list.Items;
            default:
                bag.Add(ShapeDiagnostics.NotList, node.Span, new Argument("key", key));
                return [];
        }
    }

    public static IReadOnlyList<ScalarNode> Scalars(SyntaxNode node, string key, bool oneWillDo, DiagnosticBag bag)
    {
        var items = oneWillDo && node is ScalarNode ? [node] : Items(node, key, bag);
        var scalars = new List<ScalarNode>();
        foreach (var scalar in items.Select(item => ScalarReader.Scalar(item, key, bag)).OfType<ScalarNode>())
        {
            if (scalar.IsEmpty)
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

    /// <summary>The items that could be read.</summary>
    public static IReadOnlyList<T> Read<T>(IEnumerable<SyntaxNode> items, Func<SyntaxNode, T?> read)
        where T : class => [.. items.Select(read).OfType<T>()];
}
