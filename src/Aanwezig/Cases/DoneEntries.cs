using Aanwezig.Attendance;

namespace Aanwezig.Cases;

/// <summary>The entries <c>done</c> of a step in the dossier, for any of its occurrences. The replay reads nothing else of the dossier.</summary>
internal static class DoneEntries
{
    /// <summary>Returns the dates of the entries <c>done</c> before a day, in the order of the dossier, without those withdrawn before that day.</summary>
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
