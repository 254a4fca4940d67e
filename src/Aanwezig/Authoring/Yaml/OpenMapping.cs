using System.Globalization;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Yaml;

/// <summary>A mapping whose end has not been read yet; it refuses keys that no document may have.</summary>
internal sealed class OpenMapping(SourceSpan start, bool isFlow, bool isPair, bool isItem, DiagnosticBag bag) : OpenCollection(start, isFlow)
{
    private readonly List<SyntaxEntry> _entries = [];
    private readonly Dictionary<string, ScalarNode> _keys = new(StringComparer.Ordinal);
    private SyntaxNode? _key;
    private SourceSpan? _firstKey;

    public override char Closing => IsFlow && !isPair ? '}' : ' ';

    /// <summary>Whether the next value belongs to a merge key, which is reported at its key.</summary>
    public bool IsMerging => _key is ScalarNode { Text: "<<", IsQuoted: false };

    /// <summary>Whether a refused key could have added any number of entries.</summary>
    public bool HasHoles { get; private set; }

    public override void Add(SyntaxNode node)
    {
        if (_key is null)
        {
            _key = node;
            _firstKey ??= node.Span;
            return;
        }

        if (_key is ScalarNode key && IsAccepted(key, node))
        {
            _keys.Add(key.Text, key);
            _entries.Add(new SyntaxEntry(key, node is ScalarNode { IsEmpty: true } ? new ScalarNode(key.Span, "", false) : node));
        }
        else if (_key is not ScalarNode)
        {
            bag.Add(TextDiagnostics.KeyNotText, _key.Span);
        }

        _key = null;
    }

    public override SyntaxNode Close(SourceSpan end) => new MappingNode(SpanOf(end), _entries, IsFlow);

    private SourceSpan SpanOf(SourceSpan end) => IsFlow && !isPair ? SpanUpTo(end) : _firstKey ?? Start;

    private bool IsAccepted(ScalarNode key, SyntaxNode value)
    {
        if (key.Text.Length == 0)
        {
            // The parser gives no place for a missing key, but one for its value.
            bag.Add(TextDiagnostics.KeyEmpty, key.IsQuoted ? key.Span : value.Span);
            return false;
        }

        if (key.Text == "<<" && !key.IsQuoted)
        {
            HasHoles = true;
            bag.Add(TextDiagnostics.MergeKey, key.Span);
            return false;
        }

        if (key.Text.Contains('\n', StringComparison.Ordinal))
        {
            bag.Add(TextDiagnostics.KeyNotText, key.Span);
            return false;
        }

        if (IsFlow && value is ScalarNode { IsEmpty: true })
        {
            bag.Add(TextDiagnostics.KeyWithoutValue, key.Span, new Argument("key", SyntaxErrors.Clip(key.Text)));
            return false;
        }

        return !IsRepeated(key);
    }

    // A second item without its dash repeats the keys of the first item, from the first key on.
    private bool IsAnotherItem(ScalarNode first) => HasHoles || (isItem && !IsFlow && _entries.Count > 2 && first.Span == _entries[0].Key.Span);

    private bool IsRepeated(ScalarNode key)
    {
        if (!_keys.TryGetValue(key.Text, out var first))
        {
            return false;
        }

        if (IsAnotherItem(first))
        {
            if (!HasHoles)
            {
                bag.Add(new Diagnostic(ShapeDiagnostics.DashMissing, key.Span, new Argument("key", SyntaxErrors.Clip(key.Text))) { Related = first.Span });
            }

            return HasHoles = true;
        }

        var line = first.Span.Line.ToString(CultureInfo.InvariantCulture);
        bag.Add(new Diagnostic(
            TextDiagnostics.DuplicateKey,
            key.Span,
            new Argument("key", SyntaxErrors.Clip(key.Text)),
            new Argument("line", line)) { Related = first.Span });
        return true;
    }
}
