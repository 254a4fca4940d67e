using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>The versions of a protocol that had begun by a day, earliest first: which one holds when, and how far what it began reaches.</summary>
/// <param name="all">The versions, in order of their first day; at least one.</param>
internal sealed class ProtocolVersions(IReadOnlyList<ProtocolDefinition> all)
{
    public IReadOnlyList<ProtocolDefinition> All => all;

    public ProtocolDefinition First => all[0];

    public ProtocolDefinition Last => all[^1];

    /// <summary>The version of a day; before the first day of the first, that one.</summary>
    public ProtocolDefinition On(DateOnly day) => all.LastOrDefault(version => version.InForceFrom <= day) ?? First;

    /// <summary>The versions that had begun by a day; at least the first.</summary>
    public ProtocolVersions Until(DateOnly day) => new([First, .. all.Skip(1).Where(version => version.InForceFrom <= day)]);

    /// <summary>The last day on which a version is in force; null: no end.</summary>
    public DateOnly? EndOf(ProtocolDefinition version) =>
        NextAfter(version) is { } next && !(version.InForceUntil < next.InForceFrom) ? next.InForceFrom.AddDays(-1) : version.InForceUntil;

    /// <summary>The last day of what is agreed in a version, through the versions that continue it; null: no end.</summary>
    public DateOnly? LastDayAgreedIn(ProtocolDefinition version)
    {
        while (NextAfter(version) is { RunningCases: RunningCases.Continue } next && EndOf(version) == next.InForceFrom.AddDays(-1))
        {
            version = next;
        }

        return EndOf(version);
    }

    /// <summary>The first day of which a version knows the agreements: its own, or that of a version that it continues.</summary>
    public DateOnly KnownFrom(ProtocolDefinition version) => all
        .Where(other => other.InForceFrom <= version.InForceFrom && other.RunningCases == RunningCases.StartOver)
        .Select(other => other.InForceFrom)
        .LastOrDefault(DateOnly.MinValue);

    /// <summary>A step as the version of a day has it, or the latest before it; null where none had it.</summary>
    public StepDefinition? Step(string id, DateOnly day) => all
        .Reverse()
        .Where(version => version.InForceFrom <= day || version == First)
        .Select(version => version.Steps.FirstOrDefault(step => step.Id == id))
        .FirstOrDefault(step => step is not null);

    private ProtocolDefinition? NextAfter(ProtocolDefinition version) => all.FirstOrDefault(other => other.InForceFrom > version.InForceFrom);
}
