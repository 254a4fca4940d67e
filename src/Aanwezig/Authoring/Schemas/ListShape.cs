using System.Text.Json.Nodes;
using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Schemas;

/// <summary>A list that is not empty.</summary>
internal sealed class ListShape(Shape item) : Shape
{
    /// <summary>Whether nothing may stand in it twice.</summary>
    public bool IsDistinct { get; init; }

    /// <summary>Whether one value may stand for a list of one.</summary>
    public bool OneWillDo { get; init; }

    public override IEnumerable<Shape> Parts => [item];

    public override JsonObject Json(SchemaPage page)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item.Json(page), ["minItems"] = 1, ["maxItems"] = ListReader.Most };
        if (IsDistinct)
        {
            list["uniqueItems"] = true;
        }

        return OneWillDo ? SchemaRule.AnyOf([item.Json(page), list]) : list;
    }
}
