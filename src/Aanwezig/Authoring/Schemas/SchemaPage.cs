using System.Text.Json.Nodes;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Schemas;

/// <summary>A schema while it is written: its first language, and the shapes that are written once and referred to.</summary>
internal sealed class SchemaPage(Language language)
{
    private readonly SortedDictionary<string, JsonObject> _shared = new(StringComparer.Ordinal);

    /// <summary>Returns a text in both languages, the schema's own first.</summary>
    public string Telling(Wording words) => $"{words.In(language)}\n\n{words.In(language == Language.Dutch ? Language.English : Language.Dutch)}";

    /// <summary>Returns a reference to a shape, which is written on first use and may refer to itself.</summary>
    public JsonObject Shared(string name, Func<Shape> shape)
    {
        if (_shared.TryAdd(name, []))
        {
            _shared[name] = shape().Json(this);
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>Returns the shapes that are referred to.</summary>
    public JsonObject Definitions() => new(_shared.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));
}
