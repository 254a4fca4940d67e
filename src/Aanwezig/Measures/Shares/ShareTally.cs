using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Shares;

/// <summary>The percentage of the scheduled minutes that was missed, or attended.</summary>
/// <remarks>
/// A day has at most as many missed minutes as scheduled ones. For the most missed time, each open record is taken as missed, or else as left
/// out of both sides, or else as attended; for the least, in the opposite order. Each record moves the share in that order, so all together do.
/// Future time, where the measure looks forward, is attended in both.
/// </remarks>
internal static class ShareTally
{
    private const int Hundred = 100;

    public static Tally Of(MeasureDefinition measure, FollowedCase followed, DateRange window, DateOnly? restart, string? subject = null)
    {
        var from = restart >= window.From ? restart.Value.AddDays(1) : window.From;
        var records = followed.Records
            .Where(record => record.OnSchoolDay && record.Date >= from && record.Date <= window.Until && !RecordSelection.IgnoresActivity(measure, record))
            .Where(record => !followed.Exempt.Covers(measure, record.Date))
            .Where(record => subject is null || record.Record.Subject is null || record.Record.Subject == subject)
            .Select(record => SharePart.Of(measure, followed.Protocol.Attendance, record, window.Until))
            .Select(part => subject is not null && part.Known.Record.Subject is null ? part with { AtLeast = ShareRole.Attended } : part)
            .ToList();
        var scheduled = ScheduledMinutes.Of(measure, followed, new DateRange(from, window.Until), records.ToLookup(part => part.Known.Date, part => part.Known), subject);
        var rest = RestReader.Of(measure, followed, window.Until, subject);
        var none = new Tally(new Interval(0, Hundred), window, [], []) { RestartedAfter = restart, Standing = ValueStanding.NoTimetable, Rest = rest };
        if (scheduled is null || rest is { UnknownFrom: not null })
        {
            return scheduled is null ? none : none with { Standing = ValueStanding.RestNotScheduled };
        }

        var byDay = records.ToLookup(part => part.Known.Date);
        var toCome = rest?.Minutes ?? 0;
        var (least, leastOf) = Missed(scheduled, byDay, toCome, part => part.AtLeast);
        var (most, mostOf) = Missed(scheduled, byDay, toCome, part => part.AtMost);
        if (Math.Min(leastOf, mostOf) < Math.Max(1, measure.AtLeastMinutes))
        {
            return none with { Standing = ValueStanding.TooLittleScheduled, ScheduledMinutes = Math.Max(leastOf, mostOf) };
        }

        var absent = new Interval(new ExactNumber(Hundred * least, leastOf), new ExactNumber(Hundred * most, mostOf));
        return new Tally(
            measure.Side == ShareSide.Absent ? absent : new Interval(Hundred - absent.Max, Hundred - absent.Min),
            window,
            [.. records.Where(part => part is { AtLeast: ShareRole.Missed, MissedMinutes: > 0 }).Select(part => new Counted(part.Known, part.MissedMinutes))],
            [.. records.Where(part => part.AtLeast != part.AtMost).Select(part => new Counted(part.Known, part.MissedMinutes))])
        {
            RestartedAfter = restart,
            ScheduledMinutes = leastOf,
            Rest = rest,
        };
    }

    private static (int Missed, int Of) Missed(
        IReadOnlyDictionary<DateOnly, int> scheduled, ILookup<DateOnly, SharePart> records, int toCome, Func<SharePart, ShareRole> roleOf)
    {
        var (missed, of) = (0, toCome);
        foreach (var (day, minutes) in scheduled)
        {
            var leftOut = records[day].Where(part => roleOf(part) == ShareRole.LeftOut).Sum(part => part.Known.Record.Minutes);
            var rest = Math.Max(0, minutes - leftOut);
            of += rest;
            missed += Math.Min(rest, records[day].Where(part => roleOf(part) == ShareRole.Missed).Sum(part => part.MissedMinutes));
        }

        return (missed, of);
    }
}
