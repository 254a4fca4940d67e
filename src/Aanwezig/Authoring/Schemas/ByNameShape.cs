using System.Text.Json.Nodes;
using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shape of a mapping whose keys the author chooses.</summary>
/// <param name="name">The shape of a key; null: any text.</param>
/// <param name="value">The shape of the values.</param>
internal sealed class ByNameShape(Func<JsonObject>? name, Shape value) : Shape
{
    /// <summary>Whether <c>{}</c> is accepted, with the meaning that there are none.</summary>
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
