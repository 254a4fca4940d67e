using System.Text.Json.Nodes;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The elements of JSON Schema that express rules between keys.</summary>
internal static class SchemaRule
{
    public static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);

    public static JsonObject AnyOf(IEnumerable<JsonObject> shapes) => new() { ["anyOf"] = new JsonArray([.. shapes]) };

    public static JsonObject OneOf(IEnumerable<JsonObject> shapes) => new() { ["oneOf"] = new JsonArray([.. shapes]) };

    public static JsonObject Not(JsonObject shape) => new() { ["not"] = shape };

    public static JsonObject Is(string word) => new() { ["const"] = word };

    public static JsonObject Among(IEnumerable<string> words) => new() { ["enum"] = Words(words) };

    /// <summary>Returns the rule that these keys are present.</summary>
    public static JsonObject Has(params IReadOnlyList<string> keys) => new() { ["required"] = Words(keys) };

    /// <summary>Returns the rule that these keys are absent.</summary>
    public static JsonObject HasNot(IEnumerable<string> keys) =>
        new() { ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key, false))) };

    /// <summary>Returns the rule that the value of a key, where the key is present, has a shape.</summary>
    public static JsonObject With(string key, JsonObject value) => new() { ["properties"] = new JsonObject { [key] = value } };

    /// <summary>Returns the rule that a key is present and its value has a shape; a single value has no keys.</summary>
    public static JsonObject HasWith(string key, JsonObject value) =>
        new() { ["type"] = "object", ["required"] = Words([key]), ["properties"] = new JsonObject { [key] = value } };

    public static JsonObject If(JsonObject condition, JsonObject then) => new() { ["if"] = condition, ["then"] = then };

    public static JsonObject All(IEnumerable<JsonObject> rules) => new() { ["allOf"] = new JsonArray([.. rules]) };

    /// <summary>Returns the rule for a word, alone or in a list.</summary>
    public static JsonObject Names(string word) =>
        AnyOf([Is(word), new JsonObject { ["type"] = "array", ["contains"] = Is(word) }]);
}
