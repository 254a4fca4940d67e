namespace Aanwezig.Testing.Generators;

/// <summary>A measure as a line of a protocol, with limits at which its value becomes interesting.</summary>
internal sealed record RandomMeasure(string Name, string Line, int Lowest, int Highest)
{
    /// <summary>Whether less of it is worse, as of attendance.</summary>
    public bool IsWorseBelow { get; init; }

    /// <summary>How often conditions ask for it, beside others.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Whether <c>not</c> over it is refused, since it may have no value.</summary>
    public bool CannotBeDenied { get; init; }
}
