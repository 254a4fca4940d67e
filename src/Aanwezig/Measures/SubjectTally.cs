using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Shares;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures;

/// <summary>Reads a measure for each subject, and returns the worst tally: the largest value, or for a share of presence the smallest.</summary>
/// <remarks>A record without a subject may belong to any of the subjects, or to none.</remarks>
internal static class SubjectTally
{
    public static Tally Of(RecordsInWindow records, Func<string, Tally> tallyOf)
    {
        var tallies = records.Certain.Concat(records.Possible).Select(item => item.Known)
            .Concat(records.Open.SelectMany(open => open.Records))
            .Select(record => record.Record.Subject ?? string.Empty)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(subject => tallyOf(subject) with { Subject = subject.Length == 0 ? null : subject })
            .ToList();
        return Worst(tallies, isMost: true);
    }

    public static Tally OfShare(MeasureDefinition measure, FollowedCase followed, DateRange window, DateOnly? restart)
    {
        var scheduled = measure.RestAttended ? window with { Until = RestReader.EndOf(measure, followed, window.Until) ?? window.Until } : window;
        var subjects = followed.Source.Timetable.Where(row => scheduled.Contains(row.Date) && row.Minutes > 0).Select(row => row.Subject)
            .Concat(followed.Register.All.Where(date => window.Contains(date.Date)).SelectMany(date => date.All).Select(record => record.Record.Subject))
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal);
        var tallies = subjects
            .Select(subject => ShareTally.Of(measure, followed, window, restart, subject) with { Subject = subject })
            .Where(tally => tally is not { Standing: ValueStanding.TooLittleScheduled, ScheduledMinutes: 0 })
            .ToList();
        var without = tallies.Find(tally => tally.Standing is ValueStanding.NoTimetable or ValueStanding.RestNotScheduled)
            ?? (tallies.TrueForAll(tally => tally.Standing != ValueStanding.Valued) ? ShareTally.Of(measure, followed, window, restart) : null);
        return without is null
            ? Worst(tallies, measure.Side == ShareSide.Absent) with { Lacking = tallies.Select(tally => tally.Standing).Max() }
            : without with { Subject = null, Standing = without.Standing == ValueStanding.Valued ? ValueStanding.TooLittleScheduled : without.Standing, Possible = [] };
    }

    private static Tally Worst(IReadOnlyList<Tally> tallies, bool isMost)
    {
        var known = tallies.Where(tally => tally.Standing == ValueStanding.Valued);
        var worst = isMost ? known.MaxBy(tally => (tally.Value.Min, tally.Value.Max))! : known.MinBy(tally => (tally.Value.Max, tally.Value.Min))!;
        return worst with
        {
            Value = isMost
                ? new Interval(tallies.Max(tally => tally.Value.Min), tallies.Max(tally => tally.Value.Max))
                : new Interval(tallies.Min(tally => tally.Value.Min), tallies.Min(tally => tally.Value.Max)),
            Possible = [.. tallies.SelectMany(tally => tally.Possible).DistinctBy(item => item.Known.Record, ReferenceEqualityComparer.Instance)],
        };
    }
}
