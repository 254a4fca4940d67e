using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Aanwezig.Tests.Authoring.Schemas;

/// <summary>Holds a value against a schema of draft 07; a keyword that it does not know is refused, so that none is passed over.</summary>
/// <remarks>No package that reads this draft with <c>if</c> and <c>propertyNames</c> could be had; the keywords in use are few.</remarks>
internal sealed class SchemaCheck(string schema)
{
    private readonly JsonObject _root = JsonNode.Parse(schema)!.AsObject();
    private readonly Dictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    public bool Accepts(JsonNode? value) => Holds(_root, value);

    private bool Holds(JsonNode? schema, JsonNode? value)
    {
        if (schema is JsonValue truth)
        {
            return truth.GetValue<bool>();
        }

        var rules = schema!.AsObject();
        if (rules["$ref"] is { } pointer)
        {
            return Holds(_root["definitions"]![pointer.GetValue<string>().Split('/')[^1]], value);
        }

        return rules.All(rule => Holds(rule.Key, rule.Value!, rules, value));
    }

    private bool Holds(string keyword, JsonNode rule, JsonObject rules, JsonNode? value) => keyword switch
    {
        "$schema" or "description" or "definitions" or "then" or "else" => true,
        "type" => (rule is JsonArray several ? several.Select(each => each!.GetValue<string>()) : [rule.GetValue<string>()]).Any(type => IsOf(type, value)),
        "const" => JsonNode.DeepEquals(rule, value),
        "enum" => rule.AsArray().Any(word => JsonNode.DeepEquals(word, value)),
        "allOf" => rule.AsArray().All(each => Holds(each, value)),
        "anyOf" => rule.AsArray().Any(each => Holds(each, value)),
        "oneOf" => rule.AsArray().Count(each => Holds(each, value)) == 1,
        "not" => !Holds(rule, value),
        "if" => Holds(rule, value) ? rules["then"] is not { } then || Holds(then, value) : rules["else"] is not { } other || Holds(other, value),
        _ => value switch
        {
            JsonObject mapping => OfMapping(keyword, rule, rules, mapping),
            JsonArray list => OfList(keyword, rule, list),
            _ => OfScalar(keyword, rule, value),
        },
    };

    private bool OfMapping(string keyword, JsonNode rule, JsonObject rules, JsonObject value) => keyword switch
    {
        "required" => rule.AsArray().All(key => value.ContainsKey(key!.GetValue<string>())),
        "properties" => rule.AsObject().All(key => !value.TryGetPropertyValue(key.Key, out var part) || Holds(key.Value, part)),
        "additionalProperties" => value.All(key => rules["properties"]?.AsObject().ContainsKey(key.Key) == true || Holds(rule, key.Value)),
        "propertyNames" => value.All(key => Holds(rule, JsonValue.Create(key.Key))),
        "maxProperties" => value.Count <= rule.GetValue<int>(),
        "minProperties" => value.Count >= rule.GetValue<int>(),
        "dependencies" => rule.AsObject().All(key => !value.ContainsKey(key.Key) || key.Value!.AsArray().All(other => value.ContainsKey(other!.GetValue<string>()))),
        _ => IsForOthers(keyword),
    };

    private bool OfList(string keyword, JsonNode rule, JsonArray value) => keyword switch
    {
        "items" => value.All(item => Holds(rule, item)),
        "contains" => value.Any(item => Holds(rule, item)),
        "minItems" => value.Count >= rule.GetValue<int>(),
        "maxItems" => value.Count <= rule.GetValue<int>(),
        "uniqueItems" => value.Select((item, index) => value.Take(index).Any(other => JsonNode.DeepEquals(item, other))).All(twice => !twice),
        _ => IsForOthers(keyword),
    };

    private bool OfScalar(string keyword, JsonNode rule, JsonNode? value) => (keyword, value?.GetValueKind()) switch
    {
        ("pattern", JsonValueKind.String) => Pattern(rule.GetValue<string>()).IsMatch(value!.GetValue<string>()),
        ("maxLength", JsonValueKind.String) => value!.GetValue<string>().Length <= rule.GetValue<int>(),
        ("minimum", JsonValueKind.Number) => value!.GetValue<double>() >= rule.GetValue<int>(),
        ("maximum", JsonValueKind.Number) => value!.GetValue<double>() <= rule.GetValue<int>(),
        _ => IsForOthers(keyword),
    };

    private static bool IsForOthers(string keyword) => keyword is "required" or "properties" or "additionalProperties" or "propertyNames" or "maxProperties" or "minProperties"
        or "dependencies" or "items" or "contains" or "minItems" or "maxItems" or "uniqueItems" or "pattern" or "maxLength" or "minimum" or "maximum"
        ? true
        : throw new InvalidOperationException($"the keyword {keyword} is not known here");

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("null", null) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => double.IsInteger(value!.GetValue<double>()),
        _ => false,
    };

    private Regex Pattern(string pattern) =>
        _patterns.TryGetValue(pattern, out var known) ? known : _patterns[pattern] = new Regex(pattern, RegexOptions.ECMAScript);
}
