using Aanwezig.Attendance;

namespace Aanwezig.Cases;

/// <summary>What the dossier says was done of a step, whichever occurrence it belonged to: all that the replay may know of the dossier.</summary>
internal static class DoneEntries
{
    /// <summary>The dates of the entries <c>done</c> before a day, without those that were taken back before it.</summary>
    public static IReadOnlyList<DateOnly> Before(FollowedCase followed, string step, DateOnly day)
    {
        var done = new List<DateOnly>();
        var since = followed.RemembersFrom(step);
        foreach (var entry in followed.Dossier.Where(entry => entry.Step == step && entry.Date >= since && entry.Date < day))
        {
            if (entry.Outcome == DossierOutcome.Done)
            {
                done.Add(entry.Date);
            }
            else if (entry.Outcome == DossierOutcome.Withdrawn && done.Count > 0)
            {
                done.RemoveAt(done.Count - 1);
            }
        }

        return done;
    }
}
