using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Dossier;
using Aanwezig.Guards;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Replays;

namespace Aanwezig.Recommendations;

/// <summary>The open occurrences at the end of the day asked about, with what holds each of them.</summary>
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

    /// <summary>Each open occurrence and what holds it; nothing: it is recommended.</summary>
    public IReadOnlyList<(Occurrence Occurrence, IReadOnlyList<Hold> Holds)> Occurrences { get; }

    /// <summary>Whether the protocol can ask for anything new on the day.</summary>
    public bool IsActive => Followed.IsInForce(On) && Followed.IsEnrolled(On);

    /// <summary>The version under which an occurrence stays; null: the one in force on the day, or it did not occur.</summary>
    public ProtocolDefinition? EarlierVersionOf(Occurrence? occurrence) =>
        occurrence is null || occurrence.Protocol == Followed.Protocol ? null : occurrence.Protocol;

    public GuardLook LookOn(DateOnly day) => new(Ledger, day, day);

    /// <summary>The first day of the present time in which nothing held an occurrence; for a duty the onset.</summary>
    /// <remarks>Days on which the protocol never asks for it lie inside that time: else each weekend would move the deadline.</remarks>
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
