using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Events;

namespace Aanwezig.Dossier;

/// <summary>The outcomes of the occurrences of a student without a dossier, by the rule of the ledger: <see cref="EndingRule"/>.</summary>
internal static class OpenOutcomes
{
    /// <summary>Returns an occurrence with its state at the end of the last day, for the student at place 0 of a set.</summary>
    public static SetOccurrence OccurrenceAt(EventLoop loop, CompiledProtocol protocol, CompiledDays days, int enrolledUntil, int place, int last)
    {
        var (onset, table) = (loop.Onsets[place], days.Table);
        var (ended, outcome) = Of(loop, protocol, days, enrolledUntil, place);
        return ended <= last
            ? new SetOccurrence(0, onset.Step, table.DateOf(onset.Day), table.DateOf(ended), outcome)
            : new SetOccurrence(0, onset.Step, table.DateOf(onset.Day), null, OccurrenceOutcome.Open);
    }

    /// <summary>Returns the day on which an occurrence ended and its outcome; <see cref="DayTable.Never"/> while it is open.</summary>
    public static (int Ended, OccurrenceOutcome Outcome) Of(EventLoop loop, CompiledProtocol protocol, CompiledDays days, int enrolledUntil, int place)
    {
        var occurrence = loop.Onsets[place];
        var cleared = ClearedOn(loop, occurrence);
        var expired = EndingRule.ExpiryDay(occurrence.Day, LastOpenDay(protocol, days, enrolledUntil, occurrence));
        expired = expired < days.Table.Count ? expired : DayTable.Never;
        var superseded = FirstAfter(loop, place, protocol.SupersededBy[occurrence.Step]);
        var passedOver = FirstAfter(loop, place, protocol.PassedOverBy[occurrence.Step]);
        var ended = Math.Min(Math.Min(cleared, expired), Math.Min(superseded, passedOver));
        return ended == DayTable.Never
            ? (ended, OccurrenceOutcome.Open)
            : (ended, EndingRule.OnDay(cleared == ended, expired == ended, superseded == ended, passedOver == ended));
    }

    private static int ClearedOn(EventLoop loop, Onset occurrence)
    {
        foreach (var cleared in loop.Cleared)
        {
            if (cleared.Step == occurrence.Step && cleared.Day > occurrence.Day)
            {
                return cleared.Day;
            }
        }

        return DayTable.Never;
    }

    // Occurrences are ordered by day, then in file order, so a higher step of the same day comes later too.
    private static int FirstAfter(EventLoop loop, int place, bool[] steps)
    {
        for (var later = place + 1; later < loop.Onsets.Count; later++)
        {
            if (steps[loop.Onsets[later].Step])
            {
                return loop.Onsets[later].Day;
            }
        }

        return DayTable.Never;
    }

    private static int LastOpenDay(CompiledProtocol protocol, CompiledDays days, int enrolledUntil, Onset occurrence)
    {
        var table = days.Table;
        return EndingRule.LastOpenDay(
            protocol.Steps[occurrence.Step].Definition,
            enrolledUntil,
            protocol.Definition.InForceUntil is { } end ? table.NumberOf(end) : DayTable.Never,
            table.YearStart[occurrence.Day] >= 0 ? table.YearEnd[occurrence.Day] : DayTable.Never,
            days.Expires[occurrence.Step] is { } expires ? expires[occurrence.Day] : DayTable.Never);
    }
}
