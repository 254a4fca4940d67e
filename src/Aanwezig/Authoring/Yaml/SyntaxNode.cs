using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Yaml;

/// <summary>A node of a document as it was written, with its place.</summary>
internal abstract class SyntaxNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}

/// <summary>A single value; always text here, read further by who knows what it should be.</summary>
internal sealed class ScalarNode(SourceSpan span, string text, bool isQuoted) : SyntaxNode(span)
{
    public string Text { get; } = text;

    /// <summary>Whether it stood in quotes or in a block of text, so that it cannot have been meant as a number or truth value.</summary>
    public bool IsQuoted { get; } = isQuoted;

    /// <summary>Whether nothing was written: <c>key:</c> with no value.</summary>
    public bool IsEmpty => !IsQuoted && Text.Length == 0;
}

/// <summary>A list.</summary>
internal sealed class SequenceNode(SourceSpan span, IReadOnlyList<SyntaxNode> items, bool isFlow) : SyntaxNode(span)
{
    public IReadOnlyList<SyntaxNode> Items { get; } = items;

    public bool IsFlow { get; } = isFlow;
}

/// <summary>Keys and their values, in the order written.</summary>
internal sealed class MappingNode(SourceSpan span, IReadOnlyList<SyntaxEntry> entries, bool isFlow) : SyntaxNode(span)
{
    public IReadOnlyList<SyntaxEntry> Entries { get; } = entries;

    public bool IsFlow { get; } = isFlow;

    /// <summary>The value of a key, or null where the key is not written.</summary>
    public SyntaxNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}

/// <summary>One key and its value.</summary>
internal sealed record SyntaxEntry(ScalarNode Key, SyntaxNode Value);
