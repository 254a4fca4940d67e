using Aanwezig.Diagnostics;

namespace Aanwezig.Definitions;

/// <summary>The places of the values of a definition, by key, so that a later rule can point at them.</summary>
internal sealed class KeySpans(SourceSpan whole, IReadOnlyDictionary<string, SourceSpan> values)
{
    public static readonly KeySpans None = new(default, new Dictionary<string, SourceSpan>());

    /// <summary>The place of a key's value, or of the whole definition where the key is not written.</summary>
    public SourceSpan this[string key] => values.TryGetValue(key, out var span) ? span : whole;

    public bool Has(string key) => values.ContainsKey(key);
}
