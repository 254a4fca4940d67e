using System.Text.Json.Nodes;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The words of JSON Schema in which rules between keys are put together.</summary>
internal static class SchemaRule
{
    public static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);

    public static JsonObject AnyOf(IEnumerable<JsonObject> shapes) => new() { ["anyOf"] = new JsonArray([.. shapes]) };

    public static JsonObject OneOf(IEnumerable<JsonObject> shapes) => new() { ["oneOf"] = new JsonArray([.. shapes]) };

    public static JsonObject Not(JsonObject shape) => new() { ["not"] = shape };

    public static JsonObject Is(string word) => new() { ["const"] = word };

    public static JsonObject Among(IEnumerable<string> words) => new() { ["enum"] = Words(words) };

    /// <summary>These keys are there.</summary>
    public static JsonObject Has(params IReadOnlyList<string> keys) => new() { ["required"] = Words(keys) };

    /// <summary>These keys are not there.</summary>
    public static JsonObject HasNot(IEnumerable<string> keys) =>
        new() { ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key, false))) };

    /// <summary>Where a key is there, its value is of this shape.</summary>
    public static JsonObject With(string key, JsonObject value) => new() { ["properties"] = new JsonObject { [key] = value } };

    /// <summary>A key is there, and its value is of this shape; of a single value, no key is there.</summary>
    public static JsonObject HasWith(string key, JsonObject value) =>
        new() { ["type"] = "object", ["required"] = Words([key]), ["properties"] = new JsonObject { [key] = value } };

    public static JsonObject If(JsonObject condition, JsonObject then) => new() { ["if"] = condition, ["then"] = then };

    public static JsonObject All(IEnumerable<JsonObject> rules) => new() { ["allOf"] = new JsonArray([.. rules]) };

    /// <summary>A word, alone or among others in a list.</summary>
    public static JsonObject Names(string word) =>
        AnyOf([Is(word), new JsonObject { ["type"] = "array", ["contains"] = Is(word) }]);
}
