using System.Text.Json.Nodes;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The schema in the making: the language that comes first, and the shapes that are written once and pointed at.</summary>
internal sealed class SchemaPage(Language language)
{
    private readonly SortedDictionary<string, JsonObject> _shared = new(StringComparer.Ordinal);

    /// <summary>Both languages; the one that was asked for first.</summary>
    public string Telling(Wording words) => $"{words.In(language)}\n\n{words.In(language == Language.Dutch ? Language.English : Language.Dutch)}";

    /// <summary>Points at a shape, which is written when it is first met; it may point at itself.</summary>
    public JsonObject Shared(string name, Func<Shape> shape)
    {
        if (_shared.TryAdd(name, []))
        {
            _shared[name] = shape().Json(this);
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>What was written once.</summary>
    public JsonObject Definitions() => new(_shared.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));
}
