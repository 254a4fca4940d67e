using System.Text.Json.Nodes;

namespace Aanwezig.Authoring.Schemas;

/// <summary>A shape with a name, written once; the only kind that may hold itself.</summary>
internal sealed class SharedShape(string name, Func<Shape> shape) : Shape
{
    private Shape? _made;
    private bool _isWalked;

    /// <summary>The shape, once: within itself it has no parts, so that a walk comes to an end.</summary>
    public override IEnumerable<Shape> Parts
    {
        get
        {
            if (_isWalked)
            {
                yield break;
            }

            _isWalked = true;
            yield return Made();
            _isWalked = false;
        }
    }

    public override JsonObject Json(SchemaPage page) => page.Shared(name, Made);

    private Shape Made() => _made ??= shape();
}
