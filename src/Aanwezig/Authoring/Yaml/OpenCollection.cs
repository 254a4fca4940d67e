using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Yaml;

/// <summary>A list or mapping whose end has not been read yet.</summary>
internal abstract class OpenCollection(SourceSpan start, bool isFlow)
{
    public SourceSpan Start { get; } = start;

    public bool IsFlow { get; } = isFlow;

    /// <summary>The bracket that ends it; a space where no bracket does.</summary>
    public abstract char Closing { get; }

    public abstract void Add(SyntaxNode node);

    /// <summary>Returns the finished node.</summary>
    /// <param name="end">The place at which it ended.</param>
    public abstract SyntaxNode Close(SourceSpan end);

    protected SourceSpan SpanUpTo(SourceSpan end) =>
        IsFlow && end.Line == Start.Line && end.Column > Start.Column ? Start with { Length = end.Column - Start.Column + 1 } : Start;
}

/// <summary>A list whose end has not been read yet.</summary>
internal sealed class OpenSequence(SourceSpan start, bool isFlow) : OpenCollection(start, isFlow)
{
    private readonly List<SyntaxNode> _items = [];

    public override char Closing => IsFlow ? ']' : ' ';

    public override void Add(SyntaxNode node) => _items.Add(node);

    public override SyntaxNode Close(SourceSpan end) => new SequenceNode(SpanUpTo(end), _items, IsFlow);
}
