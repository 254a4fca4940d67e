using System.Globalization;
using Aanwezig.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Aanwezig.Authoring.Yaml;

/// <summary>Builds the tree from the parser's events, without recursion, and stops at the limits.</summary>
internal sealed class TreeBuilder(SourceText source, DiagnosticBag bag)
{
    private readonly Stack<OpenCollection> _open = new();
    private int _nodes;
    private int _documents;

    public SyntaxNode? Root { get; private set; }

    /// <summary>Whether a limit or a second document ended the reading.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Whether the tree lacks content that cannot be known: an alias or a merge.</summary>
    public bool HasHoles { get; private set; }

    /// <summary>The end of the last event.</summary>
    public SourceSpan Last { get; private set; } = new(source.File, 1, 1, 1);

    /// <summary>The innermost list or mapping in brackets that is still open; null where there is none.</summary>
    public OpenCollection? InnermostBracket => _open.FirstOrDefault(open => open.Closing != ' ');

    public void Take(ParsingEvent read)
    {
        Last = source.Span(read.End.Line, read.End.Column, 1);
        switch (read)
        {
            case DocumentStart when ++_documents > 1:
                Stop(TextDiagnostics.SeveralDocuments, source.Span(read.Start.Line, read.Start.Column, 3));
                break;
            case NodeEvent or AnchorAlias when ++_nodes > TextLimits.Nodes:
                Stop(TextDiagnostics.TooManyNodes, At(read.Start), Limit(TextLimits.Nodes));
                break;
            case NodeEvent node:
                TakeNode(node);
                break;
            case AnchorAlias alias:
                HasHoles = true;
                var span = source.Span(alias.Start.Line, alias.Start.Column, alias.End.Column - alias.Start.Column);
                if (!_open.TryPeek(out var around) || around is not OpenMapping { IsMerging: true })
                {
                    bag.Add(TextDiagnostics.Alias, span);
                }

                Place(new ScalarNode(span, "*" + alias.Value.Value, false));
                break;
            case MappingEnd or SequenceEnd:
                Close(read);
                break;
        }
    }

    private void TakeNode(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            bag.Add(TextDiagnostics.Anchor, Word(node.Start, '&'));
        }

        if (!node.Tag.IsEmpty)
        {
            bag.Add(TextDiagnostics.Tag, Word(node.Start, '!'));
        }

        if (node is Scalar scalar)
        {
            Place(ScalarOf(scalar));
        }
        else if (_open.Count == TextLimits.Depth)
        {
            Stop(TextDiagnostics.TooDeep, At(node.Start), Limit(TextLimits.Depth));
        }
        else
        {
            _open.Push(Opened(node));
        }
    }

    private OpenCollection Opened(NodeEvent node)
    {
        if (node is SequenceStart sequence)
        {
            return new OpenSequence(At(sequence.Start), sequence.Style == SequenceStyle.Flow);
        }

        // A pair within [ ] is a mapping of its own without braces; the parser gives it the place of the whole file.
        var isFlow = ((MappingStart)node).Style == MappingStyle.Flow;
        var start = At(node.Start);
        var isPair = isFlow && _open.TryPeek(out var parent) && parent is OpenSequence && !IsAfter(start, parent.Start);
        return new OpenMapping(start, isFlow, isPair, _open.TryPeek(out var list) && list is OpenSequence, bag);
    }

    private void Close(ParsingEvent end)
    {
        var closed = _open.Pop();
        HasHoles |= closed is OpenMapping { HasHoles: true };
        Place(closed.Close(At(end.Start)));
    }

    private void Place(SyntaxNode node)
    {
        if (_open.TryPeek(out var parent))
        {
            parent.Add(node);
        }
        else
        {
            Root = node;
        }
    }

    private ScalarNode ScalarOf(Scalar scalar)
    {
        var span = SpanOf(scalar);
        var refused = CharacterCheck.FirstRefused(scalar.Value.Replace('\n', ' ').Replace('\r', ' '));
        if (refused >= 0)
        {
            bag.Add(TextDiagnostics.ControlCharacter, span, new Argument("code", CharacterCheck.CodeOf(scalar.Value[refused])));
        }

        return new ScalarNode(span, scalar.Value, scalar.Style != ScalarStyle.Plain);
    }

    private SourceSpan SpanOf(Scalar scalar)
    {
        var start = At(scalar.Start);
        var rest = source.Rest(start);
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            return source.Span(start.Line, start.Column, rest.IndexOf(' ') is >= 0 and var end ? end : rest.Length);
        }

        var isEmptyItem = rest.Length == 0 && scalar.Value.Length == 0 && start.Column > 1;
        return isEmptyItem ? source.Span(start.Line, start.Column - 1, 1)
            : scalar.End.Line > scalar.Start.Line ? source.Span(start.Line, start.Column, rest.TrimEnd().Length)
            : source.Span(start.Line, start.Column, scalar.End.Column - scalar.Start.Column);
    }

    // Anchor and tag may come in either order before the node; each is a word that starts with its own mark.
    private SourceSpan Word(Mark start, char mark)
    {
        var place = At(start);
        var rest = source.Rest(place);
        var at = Math.Max(0, rest.IndexOf(mark));
        var length = rest[at..].IndexOf(' ');
        return source.Span(place.Line, place.Column + at, length < 0 ? rest.Length - at : length);
    }

    private void Stop(DiagnosticCode code, SourceSpan span, params IReadOnlyList<Argument> arguments)
    {
        IsStopped = true;
        bag.Add(code, span, arguments);
    }

    private SourceSpan At(Mark mark) => source.Span(mark.Line, mark.Column, 1);

    private static bool IsAfter(SourceSpan one, SourceSpan other) =>
        one.Line > other.Line || (one.Line == other.Line && one.Column > other.Column);

    private static Argument Limit(int limit) => new("limit", limit.ToString(CultureInfo.InvariantCulture));
}
