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
        var dates = ScheduledMinutes.Of(measure, followed, new DateRange(from, window.Until), subject);
        var rest = RestReader.Of(measure, followed, window.Until, subject);
        var none = new Tally(new Interval(0, Hundred), window, [], []) { RestartedAfter = restart, Standing = ValueStanding.NoTimetable, Rest = rest };
        if (dates is null || rest is { UnknownFrom: not null })
        {
            return dates is null ? none : none with { Standing = ValueStanding.RestNotScheduled };
        }

        var toCome = rest?.Minutes ?? 0;
        var (least, leastOf) = Missed(dates, toCome, part => part.AtLeast, isMost: false);
        var (most, mostOf) = Missed(dates, toCome, part => part.AtMost, isMost: true);
        if (Math.Min(leastOf, mostOf) < Math.Max(1, measure.AtLeastMinutes))
        {
            return none with { Standing = ValueStanding.TooLittleScheduled, ScheduledMinutes = Math.Max(leastOf, mostOf) };
        }

        var absent = new Interval(new ExactNumber(Hundred * least, leastOf), new ExactNumber(Hundred * most, mostOf));
        return new Tally(
            measure.Side == ShareSide.Absent ? absent : new Interval(Hundred - absent.Max, Hundred - absent.Min),
            window,
            [.. dates.SelectMany(date => date.Missed.Kept)],
            [.. dates.SelectMany(date => date.Uncertain).Select(part => new Counted(part.Known, part.MissedMinutes))])
        {
            RestartedAfter = restart,
            ScheduledMinutes = leastOf,
            Excess = [.. dates.SelectMany(date => date.Missed.Excess)],
            Rest = rest,
        };
    }

    private static (int Missed, int Of) Missed(IReadOnlyList<ShareDate> dates, int toCome, Func<SharePart, ShareRole> roleOf, bool isMost)
    {
        var (missed, of) = (0, toCome);
        foreach (var date in dates)
        {
            var (missedThen, ofThen) = date.Minutes(roleOf, isMost);
            (missed, of) = (missed + missedThen, of + ofThen);
        }

        return (missed, of);
    }
}
