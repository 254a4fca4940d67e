using System.Text.Json.Nodes;
using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shape of a list with at least one item.</summary>
internal sealed class ListShape(Shape item) : Shape
{
    /// <summary>Whether all items must differ.</summary>
    public bool IsDistinct { get; init; }

    /// <summary>Whether a single value is accepted in place of a list.</summary>
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
