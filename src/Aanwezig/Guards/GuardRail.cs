using Aanwezig.Dossier;
using Aanwezig.Occurrences;

namespace Aanwezig.Guards;

/// <summary>All that can hold an occurrence back, in the order in which it is named.</summary>
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

    /// <summary>What holds an open occurrence at the end of a day; a duty is held by guard <c>authority</c> alone.</summary>
    public static IEnumerable<Hold> Holds(Occurrence occurrence, GuardLook look) =>
        All.Select(check => check(occurrence, look)).OfType<Hold>();

    /// <summary>What holds an open occurrence beyond the day itself; a weekend opens no lower step of a ladder, and moves no deadline.</summary>
    public static IEnumerable<Hold> LastingHolds(Occurrence occurrence, GuardLook look) =>
        Holds(occurrence, look).Where(hold => hold.Guard != GuardName.Moment);

    /// <inheritdoc cref="HoldsBeyondDay"/>
    public static bool HoldsBeyondDay(Ledger ledger, Occurrence occurrence, DateOnly day, DateOnly dossierThrough) =>
        LastingHolds(occurrence, new GuardLook(ledger, day, dossierThrough)).Any();
}
