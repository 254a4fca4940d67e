using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>The versions of a protocol, earliest first, with the days on which each is in force and the reach of its agreements.</summary>
/// <param name="all">The versions, ordered by first day; at least one.</param>
internal sealed class ProtocolVersions(IReadOnlyList<ProtocolDefinition> all)
{
    public IReadOnlyList<ProtocolDefinition> All => all;

    public ProtocolDefinition First => all[0];

    public ProtocolDefinition Last => all[^1];

    /// <summary>Returns the version of a day; the first version for a day before all of them.</summary>
    public ProtocolDefinition On(DateOnly day) => all.LastOrDefault(version => version.InForceFrom <= day) ?? First;

    /// <summary>Returns the versions that had begun by a day, that day included; at least the first.</summary>
    public ProtocolVersions Until(DateOnly day) => new([First, .. all.Skip(1).Where(version => version.InForceFrom <= day)]);

    /// <summary>Returns the last day on which a version is in force, included; null where it has no end.</summary>
    public DateOnly? EndOf(ProtocolDefinition version) =>
        NextAfter(version) is { } next && !(version.InForceUntil < next.InForceFrom) ? next.InForceFrom.AddDays(-1) : version.InForceUntil;

    /// <summary>Returns the last day of the agreements of a version, through the versions that continue it; null where they have no end.</summary>
    public DateOnly? LastDayAgreedIn(ProtocolDefinition version)
    {
        while (NextAfter(version) is { RunningCases: RunningCases.Continue } next && EndOf(version) == next.InForceFrom.AddDays(-1))
        {
            version = next;
        }

        return EndOf(version);
    }

    /// <summary>
    /// Returns the first day whose agreements a version keeps: that of the latest version up to it that starts over; the earliest date where none
    /// does.
    /// </summary>
    public DateOnly KnownFrom(ProtocolDefinition version) => all
        .Where(other => other.InForceFrom <= version.InForceFrom && other.RunningCases == RunningCases.StartOver)
        .Select(other => other.InForceFrom)
        .LastOrDefault(DateOnly.MinValue);

    /// <summary>Returns a step from the version of a day, or from the latest version before it that has the step; null where none has.</summary>
    public StepDefinition? Step(string id, DateOnly day) => all
        .Reverse()
        .Where(version => version.InForceFrom <= day || version == First)
        .Select(version => version.Steps.FirstOrDefault(step => step.Id == id))
        .FirstOrDefault(step => step is not null);

    private ProtocolDefinition? NextAfter(ProtocolDefinition version) => all.FirstOrDefault(other => other.InForceFrom > version.InForceFrom);
}
