using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>A condition with its text in the document.</summary>
internal sealed record BoundCondition(Condition Condition, string Text);

/// <summary>Reads a condition: a text, or nested lists of texts under <c>all</c> and <c>any</c>.</summary>
internal sealed class ConditionBinder(ConditionScope scope, DiagnosticBag bag)
{
    internal static readonly KeyList Keys = KeyList.Of("all", "any");

    /// <summary>The placeholder for a condition that could not be read; the library returns no document that holds one.</summary>
    public static Condition Unread { get; } = new Constant(false);

    public BoundCondition? Bind(SyntaxNode? node, string key) => node switch
    {
        null => null,
        ScalarNode text => Text(text),
        MappingNode => Group(node, key),
        SequenceNode => NotACondition(node, key),
        _ => throw Unlisted.Type(node),
    };

    private BoundCondition? Text(ScalarNode text)
    {
        if (!scope.CanRead(text.Text))
        {
            return new BoundCondition(Unread, text.Text);
        }

        return ConditionReader.Read(text, scope.Symbols, bag) is { } condition ? new BoundCondition(condition, text.Text) : null;
    }

    private BoundCondition? Group(SyntaxNode node, string key)
    {
        if (MappingReader.Open(node, key, Keys, bag) is not { } reader)
        {
            return null;
        }

        if (reader.Has("all") == reader.Has("any"))
        {
            bag.Add(ShapeDiagnostics.AllOrAny, node.Span, new Argument("key", key));
            return null;
        }

        var word = reader.Has("all") ? "all" : "any";
        var items = ListReader.Items(reader.Node(word), word, bag);
        var parts = ListReader.Read(items, item => Bind(item, word));
        return parts.Count == items.Count && parts.Count > 0 ? Joined(parts, word == "all") : null;
    }

    private static BoundCondition Joined(IReadOnlyList<BoundCondition> parts, bool isAll)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        IReadOnlyList<Condition> conditions = [.. parts.Select(part => part.Condition)];
        var text = string.Join(isAll ? " and " : " or ", parts.Select(Part));
        return new BoundCondition(isAll ? new AllOf(conditions) : new AnyOf(conditions), text);
    }

    // A part that is itself a group gets brackets, so that the joined text keeps its meaning.
    private static string Part(BoundCondition part) => ConditionText.IsJoined(part.Condition) ? $"({part.Text})" : part.Text;

    private BoundCondition? NotACondition(SyntaxNode node, string key)
    {
        bag.Add(ShapeDiagnostics.AllOrAny, node.Span, new Argument("key", key));
        return null;
    }
}
