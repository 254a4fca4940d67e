using System.Collections.Concurrent;
using Aanwezig.Definitions;

namespace Aanwezig.Compilation;

/// <summary>The compiled versions of a protocol; each is compiled on first use.</summary>
internal sealed class CompiledVersions(JurisdictionDefinition jurisdiction)
{
    private readonly ConcurrentDictionary<ProtocolDefinition, CompiledProtocol> _compiled = new(ReferenceEqualityComparer.Instance);

    public CompiledProtocol Of(ProtocolDefinition version) =>
        _compiled.GetOrAdd(version, static (definition, law) => new CompiledProtocol(definition, law), jurisdiction);
}
