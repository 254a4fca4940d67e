using System.Text.Json.Nodes;

namespace Aanwezig.Authoring.Schemas;

/// <summary>What may stand somewhere in a document, as editors are told it.</summary>
internal abstract class Shape
{
    /// <summary>The shapes that it is made of.</summary>
    public virtual IEnumerable<Shape> Parts => [];

    /// <summary>It as JSON Schema.</summary>
    public abstract JsonObject Json(SchemaPage page);
}

/// <summary>A value that says all there is to say about itself.</summary>
internal sealed class PlainShape(Func<JsonObject> json) : Shape
{
    public override JsonObject Json(SchemaPage page) => json();
}

/// <summary>One of several shapes.</summary>
internal sealed class EitherShape(params IReadOnlyList<Shape> shapes) : Shape
{
    public override IEnumerable<Shape> Parts => shapes;

    public override JsonObject Json(SchemaPage page) => SchemaRule.AnyOf(shapes.Select(shape => shape.Json(page)));
}
