using Aanwezig.Diagnostics;

namespace Aanwezig.Definitions;

/// <summary>Where the value of each key of a definition stands, so that a later rule can point at it.</summary>
internal sealed class KeySpans(SourceSpan whole, IReadOnlyDictionary<string, SourceSpan> values)
{
    public static readonly KeySpans None = new(default, new Dictionary<string, SourceSpan>());

    /// <summary>The span of a key's value, or of the whole definition where the key is not written.</summary>
    public SourceSpan this[string key] => values.TryGetValue(key, out var span) ? span : whole;

    public bool Has(string key) => values.ContainsKey(key);
}
