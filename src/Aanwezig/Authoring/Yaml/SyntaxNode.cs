using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Yaml;

/// <summary>A node of a document, with its place.</summary>
internal abstract class SyntaxNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}

/// <summary>A single value. It is text here; the reader of its key converts it.</summary>
internal sealed class ScalarNode(SourceSpan span, string text, bool isQuoted) : SyntaxNode(span)
{
    public string Text { get; } = text;

    /// <summary>Whether it was written in quotes or as a block of text, and so is neither a number nor a truth value.</summary>
    public bool IsQuoted { get; } = isQuoted;

    /// <summary>Whether the value is missing, as in <c>key:</c>.</summary>
    public bool IsEmpty => !IsQuoted && Text.Length == 0;
}

/// <summary>A list.</summary>
internal sealed class SequenceNode(SourceSpan span, IReadOnlyList<SyntaxNode> items, bool isFlow) : SyntaxNode(span)
{
    public IReadOnlyList<SyntaxNode> Items { get; } = items;

    public bool IsFlow { get; } = isFlow;
}

/// <summary>Keys and their values, in written order.</summary>
internal sealed class MappingNode(SourceSpan span, IReadOnlyList<SyntaxEntry> entries, bool isFlow) : SyntaxNode(span)
{
    public IReadOnlyList<SyntaxEntry> Entries { get; } = entries;

    public bool IsFlow { get; } = isFlow;

    /// <summary>The value of a key, or null where the key is not written.</summary>
    public SyntaxNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}

/// <summary>One key and its value.</summary>
internal sealed record SyntaxEntry(ScalarNode Key, SyntaxNode Value);
