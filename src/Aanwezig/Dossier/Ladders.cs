using Aanwezig.Definitions;
using Aanwezig.Occurrences;

namespace Aanwezig.Dossier;

/// <summary>Steps of one ladder: a higher one passes over the lower ones, and one of those counts as open again while the highest is held.</summary>
internal sealed class Ladders(Ledger ledger, HoldsBeyondDay holds)
{
    /// <summary>Whether a higher step of the ladder of an occurrence is among those that occur on a day.</summary>
    public bool IsPassedOver(Occurrence occurrence, List<Occurrence> occurring, DateOnly day) => occurring.Exists(higher => IsAbove(higher, occurrence, day));

    /// <summary>Whether a passed-over occurrence is the highest below a held one that nothing holds, with the dossier up to a date.</summary>
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

    // One that its own step occurred again after would have been superseded if it had been open.
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

    // The place that the version of the day gives a step; rungs that it no longer has stand below all that it has.
    private int RankOf(Occurrence occurrence, DateOnly day)
    {
        var steps = ledger.Followed.Through(day).Protocol.Steps;
        var place = occurrence.Step.Index;
        return place < steps.Count && steps[place] == occurrence.Step
            ? place
            : steps.FirstOrDefault(step => step.Id == occurrence.Step.Id && step.Ladder == occurrence.Step.Ladder)?.Index ?? int.MinValue + place;
    }
}
