namespace Aanwezig.Testing.Generators;

/// <summary>A measure as a line of a protocol, with the lowest and highest bound for conditions.</summary>
internal sealed record RandomMeasure(string Name, string Line, int Lowest, int Highest)
{
    /// <summary>Whether a smaller value is worse, such as for attendance.</summary>
    public bool IsWorseBelow { get; init; }

    /// <summary>The relative frequency in conditions.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Whether the protocol refuses <c>not</c> over the measure, since it may have no value.</summary>
    public bool CannotBeDenied { get; init; }
}
