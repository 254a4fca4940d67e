using System.Text.Json.Nodes;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shape of a part of a document, for editors.</summary>
internal abstract class Shape
{
    /// <summary>The shapes of its parts.</summary>
    public virtual IEnumerable<Shape> Parts => [];

    /// <summary>Returns the shape as JSON Schema.</summary>
    public abstract JsonObject Json(SchemaPage page);
}

/// <summary>A shape without parts.</summary>
internal sealed class PlainShape(Func<JsonObject> json) : Shape
{
    public override JsonObject Json(SchemaPage page) => json();
}

/// <summary>The shape of a part that may have one of several shapes.</summary>
internal sealed class EitherShape(params IReadOnlyList<Shape> shapes) : Shape
{
    public override IEnumerable<Shape> Parts => shapes;

    public override JsonObject Json(SchemaPage page) => SchemaRule.AnyOf(shapes.Select(shape => shape.Json(page)));
}
