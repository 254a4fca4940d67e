using System.Text.Json.Nodes;

namespace Aanwezig.Authoring.Schemas;

/// <summary>A named shape that is written once; only such a shape may contain itself.</summary>
internal sealed class SharedShape(string name, Func<Shape> shape) : Shape
{
    private Shape? _made;
    private bool _isWalked;

    /// <summary>The shape itself, but none during a walk through it, so that the walk ends.</summary>
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
