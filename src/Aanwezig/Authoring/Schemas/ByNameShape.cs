using System.Text.Json.Nodes;
using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Schemas;

/// <summary>A mapping of which the author chooses the keys.</summary>
/// <param name="name">What a key looks like; null: any text.</param>
/// <param name="value">What stands behind each of them.</param>
internal sealed class ByNameShape(Func<JsonObject>? name, Shape value) : Shape
{
    /// <summary>Whether <c>{}</c> says something: that there are none.</summary>
    public bool NoneWillDo { get; init; }

    public override IEnumerable<Shape> Parts => [value];

    public override JsonObject Json(SchemaPage page)
    {
        var shape = new JsonObject { ["type"] = "object", ["additionalProperties"] = value.Json(page), ["maxProperties"] = ListReader.Most };
        if (!NoneWillDo)
        {
            shape["minProperties"] = 1;
        }

        if (name is not null)
        {
            shape["propertyNames"] = name();
        }

        return shape;
    }
}
