using System.Collections.Concurrent;
using Aanwezig.Definitions;

namespace Aanwezig.Compilation;

/// <summary>The versions of a protocol as they are followed, each compiled when it is first needed.</summary>
internal sealed class CompiledVersions(JurisdictionDefinition jurisdiction)
{
    private readonly ConcurrentDictionary<ProtocolDefinition, CompiledProtocol> _compiled = new(ReferenceEqualityComparer.Instance);

    public CompiledProtocol Of(ProtocolDefinition version) =>
        _compiled.GetOrAdd(version, static (definition, law) => new CompiledProtocol(definition, law), jurisdiction);
}
