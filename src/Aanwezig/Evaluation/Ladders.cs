using Aanwezig.Definitions;
using Aanwezig.Guards;
using Aanwezig.Recommendations;

namespace Aanwezig.Evaluation;

/// <summary>Steps of one ladder: a higher one passes over the lower ones, and one of those counts as open again while the highest is held.</summary>
internal sealed class Ladders(Ledger ledger)
{
    /// <summary>Ends the lower open occurrences of each ladder on which a higher step occurs on a day.</summary>
    public void PassOver(DateOnly day)
    {
        foreach (var higher in ledger.Occurrences.Where(occurrence => occurrence.Onset == day && occurrence.Step.Ladder is not null).ToList())
        {
            foreach (var lower in Below(higher).Where(occurrence => occurrence.IsOpenOn(day)))
            {
                lower.Turn(day, OccurrenceOutcome.PassedOver);
            }
        }
    }

    /// <summary>Whether a passed-over occurrence is the highest below a held one that nothing holds, with the dossier up to a date.</summary>
    public bool IsOpenAgain(Occurrence occurrence, DateOnly day, DateOnly dossierThrough)
    {
        if (!IsPassedOver(occurrence, day) || Highest(occurrence.Step, day) is not { } highest || highest.Step.Index <= occurrence.Step.Index)
        {
            return false;
        }

        var look = new GuardLook(ledger, day, dossierThrough);
        return GuardRail.LastingHolds(highest, look).Any()
            && Below(highest)
                .Where(lower => IsPassedOver(lower, day) && !GuardRail.LastingHolds(lower, look).Any())
                .OrderByDescending(lower => lower.Step.Index)
                .ThenByDescending(lower => lower.Onset)
                .FirstOrDefault() == occurrence;
    }

    // One that its own step occurred again after would have been superseded if it had been open.
    private bool IsPassedOver(Occurrence occurrence, DateOnly day) =>
        occurrence.Onset <= day
        && occurrence.OutcomeOn(day) == OccurrenceOutcome.PassedOver
        && !(ledger.LastDayOf(occurrence) < day)
        && !ledger.Occurrences.Any(other => other.Step == occurrence.Step && other.Onset > occurrence.Onset && other.Onset <= day);

    private Occurrence? Highest(StepDefinition step, DateOnly day) => ledger.Occurrences
        .Where(occurrence => occurrence.Step.Ladder == step.Ladder && occurrence.IsOpenOn(day))
        .MaxBy(occurrence => occurrence.Step.Index);

    private IEnumerable<Occurrence> Below(Occurrence higher) => ledger.Occurrences
        .Where(occurrence => occurrence.Step.Ladder == higher.Step.Ladder && occurrence.Step.Index < higher.Step.Index);
}
