using Aanwezig.Attendance;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>The known exemptions of a student that the protocol allows, with the measures and steps that they affect.</summary>
internal sealed class ExemptTime
{
    private readonly ILookup<string, Exemption> _ofMeasure;
    private readonly ILookup<string, Exemption> _ofStep;
    private readonly IReadOnlyList<(ExemptionDefinition Allowed, Exemption Exemption)> _known;

    public ExemptTime(ProtocolDefinition protocol, IReadOnlyList<Exemption> exemptions, DateTime? knownAt)
    {
        _known = [.. exemptions
            .Where(exemption => knownAt is null || KnownSince(exemption) <= knownAt)
            .OrderBy(exemption => exemption.From)
            .ThenBy(exemption => exemption.Until)
            .ThenBy(exemption => exemption.Name, StringComparer.Ordinal)
            .ThenBy(exemption => exemption.Reason, StringComparer.Ordinal)
            .SelectMany(exemption => protocol.Exemptions.Where(allowed => allowed.Name == exemption.Name), (exemption, allowed) => (allowed, exemption))];
        _ofMeasure = _known.SelectMany(one => one.Allowed.Measures, (one, measure) => (measure, one.Exemption)).ToLookup(pair => pair.measure, pair => pair.Exemption, StringComparer.Ordinal);
        _ofStep = _known.SelectMany(one => one.Allowed.Steps, (one, step) => (step, one.Exemption)).ToLookup(pair => pair.step, pair => pair.Exemption, StringComparer.Ordinal);
    }

    /// <summary>Whether an exemption leaves a day out of a measure.</summary>
    public bool Covers(MeasureDefinition measure, DateOnly day) => _ofMeasure[measure.Name].Any(exemption => Holds(exemption, day));

    /// <summary>Whether an exemption can leave time out of a measure.</summary>
    public bool Touches(MeasureDefinition measure) => _ofMeasure.Contains(measure.Name);

    /// <summary>Returns the exemption that holds back a step on a day; of several, the one with the latest last day; null where there is none.</summary>
    public Exemption? OfStep(string step, DateOnly day) => _ofStep[step].Where(exemption => Holds(exemption, day)).MaxBy(exemption => exemption.Until);

    /// <summary>Returns the exemptions that hold on a day, ordered by first day.</summary>
    public IEnumerable<(ExemptionDefinition Allowed, Exemption Exemption)> On(DateOnly day) => _known.Where(one => Holds(one.Exemption, day));

    private static bool Holds(Exemption exemption, DateOnly day) => exemption.From <= day && day <= exemption.Until;

    private static DateTime KnownSince(Exemption exemption) => exemption.RecordedAt ?? exemption.From.ToDateTime(TimeOnly.MinValue);
}
