namespace Aanwezig.DependencyInjection;

/// <summary>The options of a host for its protocols.</summary>
public sealed class AanwezigOptions
{
    /// <summary>The sources of protocols, in addition to the shipped ones.</summary>
    public ProtocolSources Protocols { get; } = new();
}
