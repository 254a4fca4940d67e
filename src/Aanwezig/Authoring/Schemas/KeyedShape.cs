using System.Text.Json.Nodes;
using Aanwezig.Authoring.Binding;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Schemas;

/// <summary>A key, with its description for people and the shape of its value.</summary>
internal sealed record KeyRow(string Key, Shape Value, string Nl, string En)
{
    public JsonObject Json(SchemaPage page)
    {
        var value = Value.Json(page);
        var means = page.Telling(new Wording(Nl, En));

        // Draft 07 ignores every key beside `$ref`.
        return value.ContainsKey("$ref")
            ? new JsonObject { ["description"] = means, ["allOf"] = new JsonArray(value) }
            : new JsonObject([KeyValuePair.Create<string, JsonNode?>("description", means), .. value.ToList().Select(part => KeyValuePair.Create(part.Key, part.Value?.DeepClone()))]);
    }
}

/// <summary>The shape of a mapping whose keys the language fixes.</summary>
/// <param name="keys">The keys that the reader knows; a test compares the rows with them.</param>
/// <param name="needed">The required keys.</param>
/// <param name="rows">The keys, in the order in which authors write them.</param>
internal sealed class KeyedShape(KeyList keys, IReadOnlyList<string> needed, IReadOnlyList<KeyRow> rows) : Shape
{
    public KeyList Keys => keys;

    public IReadOnlyList<KeyRow> Rows => rows;

    /// <summary>The rules between keys.</summary>
    public IReadOnlyList<Func<JsonObject>> Rules { get; init; } = [];

    public override IEnumerable<Shape> Parts => rows.Select(row => row.Value);

    public override JsonObject Json(SchemaPage page)
    {
        var shape = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(rows.Select(row => KeyValuePair.Create<string, JsonNode?>(row.Key, row.Json(page)))),
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
        };
        if (needed.Count > 0)
        {
            shape["required"] = SchemaRule.Words(needed);
        }

        if (Rules.Count > 0)
        {
            shape["allOf"] = new JsonArray([.. Rules.Select(rule => rule())]);
        }

        return shape;
    }
}
