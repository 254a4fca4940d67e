using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads one mapping strictly: each key must be known and each value must fit, and each mistake is reported once.</summary>
/// <remarks>A getter returns null both for a missing key and for a refused value; <see cref="Has"/> distinguishes them.</remarks>
internal sealed class MappingReader
{
    private readonly MappingNode _node;
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);
    private KeySpans? _keys;

    private MappingReader(MappingNode node, string place, DiagnosticBag bag) => (_node, Place, Bag) = (node, place, bag);

    public string Place { get; }

    public DiagnosticBag Bag { get; }

    public SourceSpan Span => _node.Span;

    public KeySpans Keys => _keys ??= SpanIndex.Of(_node);

    /// <summary>Returns a reader of a mapping, and reports keys that do not belong to it; null for a node that is not a mapping.</summary>
    public static MappingReader? Open(SyntaxNode node, string place, KeyList keys, DiagnosticBag bag)
    {
        if (node is not MappingNode mapping)
        {
            bag.Add(ShapeDiagnostics.NotMapping, node.Span, new Argument("key", place));
            return null;
        }

        var reader = new MappingReader(mapping, place, bag);
        foreach (var entry in mapping.Entries)
        {
            reader.CheckKey(entry, keys);
        }

        return reader;
    }

    /// <summary>Returns the entries of a mapping whose keys the author chooses; empty for a node that is not a mapping.</summary>
    /// <param name="node">The node.</param>
    /// <param name="place">The key before the node.</param>
    /// <param name="bag">Receives the mistakes.</param>
    /// <param name="noneWillDo">Whether <c>{}</c> is accepted, with the meaning that there are none.</param>
    public static IReadOnlyList<SyntaxEntry> Entries(SyntaxNode? node, string place, DiagnosticBag bag, bool noneWillDo = false)
    {
        if (node is null)
        {
            return [];
        }

        if (node is not MappingNode mapping)
        {
            bag.Add(ShapeDiagnostics.NotMapping, node.Span, new Argument("key", place));
            return [];
        }

        if (!noneWillDo && IsEmpty(mapping, place, bag))
        {
            return [];
        }

        return !ListReader.IsSmall(mapping.Entries.Count, mapping, place, bag) ? [] : [.. mapping.Entries.Where(entry => HasValue(entry, bag))];
    }

    public bool Has(string key) => _node[key] is not null;

    /// <summary>Reports each of these keys that is missing, except a misspelt one, or one indented too far, which is reported already.</summary>
    public void Need(params IReadOnlyList<string> keys)
    {
        foreach (var key in keys.Where(key => !Has(key) && !_meant.Contains(key) && !IsWithinText(key)))
        {
            Bag.Add(ShapeDiagnostics.MissingKey, _node.Span, new Argument("place", Place), new Argument("key", key));
        }
    }

    /// <summary>Returns the value of a key, or null where the key or its value is missing.</summary>
    public SyntaxNode? Node(string key) => _node[key] is { } node && !ScalarReader.SaysNothing(node) ? node : null;

    /// <summary>Returns the single value of a key. A list or mapping in its place is reported once, however often the key is read.</summary>
    public ScalarNode? Scalar(string key) =>
        Node(key) is not { } node ? null
        : node is ScalarNode scalar ? scalar
        : _refused.Add(key) ? ScalarReader.Scalar(node, key, Bag)
        : null;

    public string? Text(string key) => Scalar(key)?.Text;

    public string? Identifier(string key) => Scalar(key) is { } node ? ScalarReader.Identifier(node, Bag) : null;

    public string? DocumentName(string key) => Scalar(key) is { } node ? ScalarReader.DocumentName(node, Bag) : null;

    public int? WholeNumber(string key, int low, int high) => Scalar(key) is { } node ? ScalarReader.WholeNumber(node, key, low, high, Bag) : null;

    public DateOnly? Date(string key) => Scalar(key) is { } node ? ScalarReader.Date(node, key, Bag) : null;

    public bool Truth(string key) => Scalar(key) is { } node && ScalarReader.Truth(node, key, Bag);

    public T? Word<T>(string key)
        where T : struct, Enum => Scalar(key) is { } node ? ScalarReader.Word<T>(node, key, Bag) : null;

    public Duration? Duration(string key, int low, params IReadOnlyList<TimeUnit> units) =>
        Scalar(key) is { } node ? DurationReader.Duration(node, key, low, units, Bag) : null;

    public LocalizedText? Localized(string key, string language) => Node(key) is { } node ? LocalizedTextReader.Read(node, key, language, Bag) : null;

    /// <summary>Returns the values of a list, or a single value where one is accepted.</summary>
    public IReadOnlyList<ScalarNode> Scalars(string key, bool oneWillDo = false) =>
        Node(key) is { } node ? ListReader.Scalars(node, key, oneWillDo, Bag) : [];

    /// <summary>Returns a reader of the mapping under a key; null also for an empty mapping.</summary>
    public MappingReader? Open(string key, KeyList keys) =>
        Node(key) is { } node && !(node is MappingNode mapping && IsEmpty(mapping, key, Bag)) ? Open(node, key, keys, Bag) : null;

    private static bool IsEmpty(MappingNode mapping, string place, DiagnosticBag bag)
    {
        if (mapping.Entries.Count > 0)
        {
            return false;
        }

        bag.Add(ShapeDiagnostics.EmptyList, mapping.Span, new Argument("key", place));
        return true;
    }

    private bool IsWithinText(string key) =>
        _node.Entries.Any(entry => entry.Value is MappingNode inner && inner[key] is not null && inner.Entries.Any(text => NameShape.IsLanguage(text.Key.Text)));

    private void CheckKey(SyntaxEntry entry, KeyList keys)
    {
        var key = entry.Key.Text;
        if (keys.Later.Contains(key))
        {
            Bag.Add(ShapeDiagnostics.Later, entry.Key.Span, new Argument("word", key));
        }
        else if (keys.Known.Contains(key))
        {
            HasValue(entry, Bag);
        }
        else
        {
            var suggestion = NearestName.Of(key, keys.Known.Where(known => !Has(known)));
            _meant.UnionWith(suggestion is null ? [] : [suggestion]);
            Bag.Add(new Diagnostic(
                ShapeDiagnostics.UnknownKey,
                entry.Key.Span,
                new Argument("key", key),
                new Argument("place", Place),
                new Argument("known", string.Join(' ', keys.Known)))
            { Suggestion = suggestion });
        }
    }

    private static bool HasValue(SyntaxEntry entry, DiagnosticBag bag)
    {
        if (!ScalarReader.SaysNothing(entry.Value))
        {
            return true;
        }

        bag.Add(ShapeDiagnostics.NoValue, entry.Key.Span, new Argument("key", entry.Key.Text));
        return false;
    }
}
