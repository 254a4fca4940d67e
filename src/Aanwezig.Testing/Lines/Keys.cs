using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Zones;

namespace Aanwezig.Testing.Lines;

/// <summary>The keys of one mapping of a scenario, read strictly.</summary>
internal sealed class Keys(MappingNode node, DiagnosticBag bag)
{
    public MappingNode Node { get; } = node;

    public DiagnosticBag Bag { get; } = bag;

    public SourceSpan Span => Node.Span;

    /// <summary>Reports every key that is not on the list.</summary>
    public void Allow(params IReadOnlyCollection<string> known)
    {
        foreach (var entry in Node.Entries.Where(entry => !known.Contains(entry.Key.Text)))
        {
            Bag.Add(Mistakes.UnknownKey(entry.Key, known));
        }
    }

    /// <summary>Returns a required text; a missing one is reported.</summary>
    public Word? Required(string key, string example)
    {
        if (Node[key] is null)
        {
            Bag.Add(Mistakes.Missing(Span, key, example));
            return null;
        }

        return Text(key, example);
    }

    /// <summary>Returns a text; null where the key is absent.</summary>
    public Word? Text(string key, string example)
    {
        if (Node[key] is not { } node)
        {
            return null;
        }

        if (node is ScalarNode { IsEmpty: false } scalar)
        {
            return new Word(scalar.Text, scalar.Span);
        }

        Bag.Add(Mistakes.Shape(PlaceOf(node, key), key, "een enkele waarde", "a single value", $"{key}: {example}"));
        return null;
    }

    public DateOnly? Date(string key)
    {
        if (Text(key, "2026-11-03") is not { } word)
        {
            return null;
        }

        if (IsoText.TryDate(word.Text, out var date))
        {
            return date;
        }

        Bag.Add(ScenarioDiagnostics.NotADate, word.Span, new Argument("word", word.Text));
        return null;
    }

    public MomentWord? Moment(string key)
    {
        if (Text(key, "2026-11-17T12:00") is not { } word)
        {
            return null;
        }

        if (WrittenMoment.TryRead(word.Text, out var moment))
        {
            return new MomentWord(moment, word);
        }

        Bag.Add(ScenarioDiagnostics.NotAMoment, word.Span, new Argument("word", word.Text));
        return null;
    }

    /// <summary>Returns a mapping; null where the key is absent.</summary>
    public MappingNode? Mapping(string key, string example)
    {
        if (Node[key] is not { } node)
        {
            return null;
        }

        if (node is MappingNode mapping)
        {
            return mapping;
        }

        Bag.Add(Mistakes.Shape(PlaceOf(node, key), key, "een blok met sleutels", "a block of keys", example));
        return null;
    }

    /// <summary>Returns the lines of a block list of plain text; lines with a mistake of form are reported and left out.</summary>
    public IReadOnlyList<ScalarNode> Lines(string key, string example)
    {
        var node = Node[key];
        switch (node)
        {
            case null:
                return [];
            case SequenceNode { IsFlow: true, Items.Count: > 0 } flow:
                Bag.Add(ScenarioDiagnostics.LinesInBrackets, flow.Span, new Argument("key", key));
                return [];
            case SequenceNode list:
                return [.. list.Items.Select(item => PlainLine(key, item)).OfType<ScalarNode>()];
            case ScalarNode or MappingNode:
                Bag.Add(Mistakes.Shape(PlaceOf(node, key), key, "een lijst van regels", "a list of lines", $"- {example}"));
                return [];
            default:
                throw Unlisted.Type(node);
        }
    }

    private ScalarNode? PlainLine(string key, SyntaxNode item)
    {
        if (item is ScalarNode { Text: var text } line && !string.IsNullOrWhiteSpace(text))
        {
            return line;
        }

        Bag.Add(ScenarioDiagnostics.NotALine, item.Span, new Argument("key", key));
        return null;
    }

    // An empty value has no visible place, so its key is reported.
    private SourceSpan PlaceOf(SyntaxNode value, string key) =>
        value is ScalarNode { IsEmpty: true } ? Node.Entries.First(entry => entry.Key.Text == key).Key.Span : value.Span;
}
