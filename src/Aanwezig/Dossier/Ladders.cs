using Aanwezig.Definitions;
using Aanwezig.Occurrences;

namespace Aanwezig.Dossier;

/// <summary>The rule for steps of one ladder. A higher step passes over the lower ones; while the highest is held back, one of those counts as open again.</summary>
internal sealed class Ladders(Ledger ledger, HoldsBeyondDay holds)
{
    /// <summary>Returns whether a higher step of the occurrence's ladder occurs on a day.</summary>
    public bool IsPassedOver(Occurrence occurrence, List<Occurrence> occurring, DateOnly day) => occurring.Exists(higher => IsAbove(higher, occurrence, day));

    /// <summary>
    /// Returns whether a passed-over occurrence is the highest one that no guard holds back, below one that is held back. Entries count up to a date,
    /// included.
    /// </summary>
    public bool IsOpenAgain(Occurrence occurrence, DateOnly day, DateOnly dossierThrough)
    {
        if (!StandsPassedOver(occurrence, day) || Highest(occurrence.Step, day) is not { } highest || RankOf(highest, day) <= RankOf(occurrence, day))
        {
            return false;
        }

        return holds(ledger, highest, day, dossierThrough)
            && Below(highest, day)
                .Where(lower => StandsPassedOver(lower, day) && !holds(ledger, lower, day, dossierThrough))
                .OrderByDescending(lower => RankOf(lower, day))
                .ThenByDescending(lower => lower.Onset)
                .FirstOrDefault() == occurrence;
    }

    // An occurrence whose step occurred again later would have been superseded while open.
    private bool StandsPassedOver(Occurrence occurrence, DateOnly day) =>
        occurrence.Onset <= day
        && occurrence.OutcomeOn(day) == OccurrenceOutcome.PassedOver
        && !ledger.IsExpiredOn(occurrence, day)
        && !ledger.Occurrences.Any(other => other.Step.Id == occurrence.Step.Id && other.Onset > occurrence.Onset && other.Onset <= day);

    private Occurrence? Highest(StepDefinition step, DateOnly day) => ledger.Occurrences
        .Where(occurrence => occurrence.Step.Ladder == step.Ladder && occurrence.IsOpenOn(day))
        .MaxBy(occurrence => RankOf(occurrence, day));

    private IEnumerable<Occurrence> Below(Occurrence higher, DateOnly day) => ledger.Occurrences.Where(occurrence => IsAbove(higher, occurrence, day));

    private bool IsAbove(Occurrence higher, Occurrence lower, DateOnly day) =>
        StepSuccession.ShareLadder(higher.Step, lower.Step) && RankOf(lower, day) < RankOf(higher, day);

    // The rank is the place of the step in the version of the day; steps that this version no longer has rank below all its steps.
    private int RankOf(Occurrence occurrence, DateOnly day)
    {
        var steps = ledger.Followed.Through(day).Protocol.Steps;
        var place = occurrence.Step.Index;
        return place < steps.Count && steps[place] == occurrence.Step
            ? place
            : steps.FirstOrDefault(step => step.Id == occurrence.Step.Id && step.Ladder == occurrence.Step.Ladder)?.Index ?? int.MinValue + place;
    }
}
