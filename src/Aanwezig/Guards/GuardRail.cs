using Aanwezig.Dossier;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Replays;

namespace Aanwezig.Guards;

/// <summary>The checks that can hold an open occurrence back, in the order in which an answer names them.</summary>
internal static class GuardRail
{
    private static readonly IReadOnlyList<Func<Occurrence, GuardLook, Hold?>> All =
    [
        EarlierStep.Check,
        ExemptionHold.Check,
        MomentHold.Check,
        AuthorityGuard.Check,
        RemovalGuard.Check,
        StudentFirstGuard.Check,
        ConsentGuard.Check,
        ObjectionGuard.Check,
    ];

    /// <summary>Returns the holds on an open occurrence at the end of a day; of these, only guard <c>authority</c> holds a duty.</summary>
    public static IEnumerable<Hold> Holds(Occurrence occurrence, GuardLook look) =>
        All.Select(check => check(occurrence, look)).OfType<Hold>();

    /// <summary>Returns the holds that last beyond the day itself. A weekend is none: it opens no lower step of a ladder, and moves no deadline.</summary>
    public static IEnumerable<Hold> LastingHolds(Occurrence occurrence, GuardLook look) =>
        Holds(occurrence, look).Where(hold => hold.Guard != GuardName.Moment);

    /// <summary>Returns the ledger of a replay; a rung of a ladder opens again by what these guards hold.</summary>
    public static Ledger LedgerOf(Replay replay) => Ledger.Of(replay, HoldsBeyondDay);

    private static bool HoldsBeyondDay(Ledger ledger, Occurrence occurrence, DateOnly day, DateOnly dossierThrough) =>
        LastingHolds(occurrence, new GuardLook(ledger, day, dossierThrough)).Any();
}
