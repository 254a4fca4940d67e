namespace Aanwezig.DependencyInjection;

/// <summary>What a host decides about its protocols.</summary>
public sealed class AanwezigOptions
{
    /// <summary>Where the protocols come from, beside those that are shipped.</summary>
    public ProtocolSources Protocols { get; } = new();
}
