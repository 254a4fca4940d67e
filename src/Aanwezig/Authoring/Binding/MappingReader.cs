using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads one mapping strictly: every key known, every value of the wanted shape, every mistake told once.</summary>
/// <remarks>A getter answers null both for a key that is not written and for one whose value was refused; <see cref="Has"/> tells them apart.</remarks>
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

    /// <summary>Opens a mapping and refuses the keys that do not belong to it; null where the node is no mapping.</summary>
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

    /// <summary>The entries of a mapping whose keys are names that the author chooses; empty where the node is no mapping.</summary>
    /// <param name="node">The node.</param>
    /// <param name="place">The key that it stands behind.</param>
    /// <param name="bag">Collects what is wrong.</param>
    /// <param name="noneWillDo">Whether <c>{}</c> says something: that there are none.</param>
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

    /// <summary>Tells which of these keys are missing; not of one that was told already, since it is misspelt or indented too far.</summary>
    public void Need(params IReadOnlyList<string> keys)
    {
        foreach (var key in keys.Where(key => !Has(key) && !_meant.Contains(key) && !IsWithinText(key)))
        {
            Bag.Add(ShapeDiagnostics.MissingKey, _node.Span, new Argument("place", Place), new Argument("key", key));
        }
    }

    /// <summary>The value of a key; null where it is not written or has no value.</summary>
    public SyntaxNode? Node(string key) => _node[key] is { } node && !ScalarReader.SaysNothing(node) ? node : null;

    /// <summary>The single value of a key; a list or mapping in its place is told once, however often it is asked for.</summary>
    public ScalarNode? Scalar(string key) => Node(key) switch
    {
        ScalarNode scalar => scalar,
        { } node when _refused.Add(key) => ScalarReader.Scalar(node, key, Bag),
        _ => null,
    };

    public string? Text(string key) => Scalar(key)?.Text;

    public string? Identifier(string key) => Scalar(key) is { } node ? ScalarReader.Identifier(node, Bag) : null;

    public string? DocumentName(string key) => Scalar(key) is { } node ? ScalarReader.DocumentName(node, Bag) : null;

    public int? WholeNumber(string key, int low, int high) => Scalar(key) is { } node ? ScalarReader.WholeNumber(node, key, low, high, Bag) : null;

    public DateOnly? Date(string key) => Scalar(key) is { } node ? ScalarReader.Date(node, key, Bag) : null;

    public bool Truth(string key) => Scalar(key) is { } node && ScalarReader.Truth(node, key, Bag);

    public T? Word<T>(string key)
        where T : struct, Enum => Scalar(key) is { } node ? ScalarReader.Word<T>(node, key, Bag) : null;

    public Duration? Stretch(string key, int low, params IReadOnlyList<TimeUnit> units) =>
        Scalar(key) is { } node ? DurationReader.Stretch(node, key, low, units, Bag) : null;

    public LocalizedText? Localized(string key, string language) => Node(key) is { } node ? LocalizedTextReader.Read(node, key, language, Bag) : null;

    /// <summary>The scalars of a list, or of one alone where that is allowed.</summary>
    public IReadOnlyList<ScalarNode> Scalars(string key, bool oneWillDo = false) =>
        Node(key) is { } node ? ListReader.Scalars(node, key, oneWillDo, Bag) : [];

    /// <summary>Opens the mapping under a key; null also where nothing stands in it.</summary>
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
