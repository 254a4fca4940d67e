using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Dossier;
using Aanwezig.Guards;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Replays;

namespace Aanwezig.Recommendations;

/// <summary>The open occurrences at the end of the day of the question, with the holds on each.</summary>
internal sealed class OpenOccurrences
{
    public OpenOccurrences(Ledger ledger)
    {
        Ledger = ledger;
        var look = LookOn(On);
        Occurrences = [.. ledger.OpenOn(On)
            .Where(occurrence => Followed.IsInForce(On) || occurrence.Step.Duty is not null)
            .Select(occurrence => (occurrence, (IReadOnlyList<Hold>)[.. GuardRail.Holds(occurrence, look)]))];
    }

    public Ledger Ledger { get; }

    public FollowedCase Followed => Ledger.Followed;

    public DateOnly On => Ledger.Followed.On;

    public Replay Replay => Ledger.Replay;

    /// <summary>The open occurrences with their holds; an occurrence without a hold is recommended.</summary>
    public IReadOnlyList<(Occurrence Occurrence, IReadOnlyList<Hold> Holds)> Occurrences { get; }

    /// <summary>Whether new steps can occur on the day: the protocol is in force, and the student is enrolled.</summary>
    public bool IsActive => Followed.IsInForce(On) && Followed.IsEnrolled(On);

    /// <summary>Returns the version of an occurrence; null for the version in force on the day, and for no occurrence.</summary>
    public ProtocolDefinition? EarlierVersionOf(Occurrence? occurrence) =>
        occurrence is null || occurrence.Protocol == Followed.Protocol ? null : occurrence.Protocol;

    public GuardLook LookOn(DateOnly day) => new(Ledger, day, day);

    /// <summary>Returns the first day of the present time in which nothing held an occurrence; for a duty, the onset.</summary>
    /// <remarks>A day on which the step is never recommended does not end that time, or each weekend would move the deadline.</remarks>
    public DateOnly StartOf(Occurrence occurrence)
    {
        var start = On;
        for (var day = On.AddDays(-1); day >= occurrence.Onset && occurrence.Step.Duty is null && WasFreeOn(occurrence, day); day = day.AddDays(-1))
        {
            start = MomentHold.Check(occurrence, LookOn(day)) is null ? day : start;
        }

        return occurrence.Step.Duty is null ? start : occurrence.Onset;
    }

    private bool WasFreeOn(Occurrence occurrence, DateOnly day) =>
        occurrence.IsOpenOn(On)
            ? !GuardRail.LastingHolds(occurrence, LookOn(day)).Any()
            : Ledger.IsOpenAgain(occurrence, day);
}
