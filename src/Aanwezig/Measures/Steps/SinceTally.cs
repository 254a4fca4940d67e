using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Steps;

/// <summary>The time since a step was last done, from the entries of the dossier up to and including the day before.</summary>
internal static class SinceTally
{
    private const int DaysOfWeek = 7;

    public static Tally Of(MeasureDefinition measure, FollowedCase followed, DateOnly day)
    {
        if (LastDone(followed.Dossier.Where(entry => entry.Date < day && measure.Steps.Contains(entry.Step))) is not { } done)
        {
            return Tally.Nothing(new DateRange(day, day), null) with { Standing = ValueStanding.NeverDone };
        }

        var days = day.DayNumber - done.DayNumber;
        ExactNumber passed = measure.Unit switch
        {
            MeasureUnit.SchoolDays => Enumerable.Range(1, days).Count(later => followed.Calendar.IsSchoolDay(done.AddDays(later))),
            MeasureUnit.Weeks => new ExactNumber(days, DaysOfWeek),
            MeasureUnit.Days => days,
            _ => throw Unlisted.Member(measure.Unit),
        };
        return new Tally(Interval.Exactly(passed), new DateRange(done, day), [], []);
    }

    // A withdrawal removes an entry <c>done</c>: the one with the named onset, or the latest.
    private static DateOnly? LastDone(IEnumerable<DossierEntry> entries)
    {
        var done = new List<DossierEntry>();
        foreach (var entry in entries)
        {
            if (entry.Outcome == DossierOutcome.Done)
            {
                done.Add(entry);
            }
            else if (entry.Outcome == DossierOutcome.Withdrawn && done.FindLastIndex(other => entry.Onset is null || other.Onset == entry.Onset) is >= 0 and var index)
            {
                done.RemoveAt(index);
            }
        }

        return done.Count == 0 ? null : done[^1].Date;
    }
}
