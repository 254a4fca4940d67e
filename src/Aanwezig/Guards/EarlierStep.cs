using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Guards;

/// <summary>The hold of a step that comes <c>after</c> another step in the protocol; it never holds a duty.</summary>
internal static class EarlierStep
{
    private static readonly Wording What = new("`{step}` is gedaan, afgewezen of bewust overgeslagen", "`{step}` is done, declined or waived");

    public static Hold? Check(Occurrence occurrence, GuardLook look)
    {
        var waitsFor = occurrence.Step.Duty is null ? occurrence.Step.After.FirstOrDefault(id => !IsReady(id, occurrence, look)) : null;
        if (waitsFor is null)
        {
            return null;
        }

        var title = occurrence.Protocol.Steps.First(step => step.Id == waitsFor).Title;
        var reason = new Wording($"eerst komt: {title.In("nl")}", $"first comes: {title.In("en")}");
        return new Hold(
            GuardName.After,
            new Sentence(reason),
            new Release(new Sentence(What, new Argument("step", waitsFor)), null));
    }

    private static bool IsReady(string id, Occurrence waiting, GuardLook look)
    {
        var step = waiting.Protocol.Steps.First(other => other.Id == id);
        var entries = look.Dossier.Where(entry => entry.Step == id).ToList();
        if (step.Contact == "student" && GuardLook.TwoAttempts(entries.Where(entry => look.Prepares(entry, waiting))))
        {
            return true;
        }

        var latest = look.Ledger.Occurrences.LastOrDefault(occurrence => occurrence.Step.Id == id && occurrence.Onset <= look.Day);
        // decision: 304-speaking-to-the-student
        return latest is null
            ? entries.Exists(entry => entry.Outcome is DossierOutcome.Done or DossierOutcome.Declined or DossierOutcome.Waived)
            : IsReady(latest, waiting, look);
    }

    private static bool IsReady(Occurrence earlier, Occurrence waiting, GuardLook look) => earlier.OutcomeOn(look.Day) switch
    {
        OccurrenceOutcome.Done or OccurrenceOutcome.Declined or OccurrenceOutcome.Waived => true,
        OccurrenceOutcome.PassedOver => waiting.Step.Ladder is { } ladder && ladder == earlier.Step.Ladder,
        OccurrenceOutcome.Open or OccurrenceOutcome.Withdrawn or OccurrenceOutcome.Cleared or OccurrenceOutcome.Expired or OccurrenceOutcome.Superseded => false,
    };
}
