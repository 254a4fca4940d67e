using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Events;

namespace Aanwezig.Dossier;

/// <summary>What became of the occurrences of a student of whom the dossier says nothing: the ledger without entries.</summary>
internal static class OpenOutcomes
{
    /// <summary>An occurrence as it stands at the end of the last day, of the student at place 0 of a set.</summary>
    public static SetOccurrence Told(EventLoop loop, CompiledProtocol protocol, CompiledDays days, int enrolledUntil, int place, int last)
    {
        var (onset, table) = (loop.Onsets[place], days.Table);
        var (ended, outcome) = Of(loop, protocol, days, enrolledUntil, place);
        return ended <= last
            ? new SetOccurrence(0, onset.Step, table.DateOf(onset.Day), table.DateOf(ended), outcome)
            : new SetOccurrence(0, onset.Step, table.DateOf(onset.Day), null, OccurrenceOutcome.Open);
    }

    /// <summary>The day on which an occurrence ended, and how; <see cref="DayTable.Never"/> while it is open.</summary>
    public static (int Ended, OccurrenceOutcome Outcome) Of(EventLoop loop, CompiledProtocol protocol, CompiledDays days, int enrolledUntil, int place)
    {
        var occurrence = loop.Onsets[place];
        var step = protocol.Steps[occurrence.Step].Definition;
        var ended = DayTable.Never;
        var outcome = OccurrenceOutcome.Open;
        void End(int day, OccurrenceOutcome how)
        {
            if (day < ended)
            {
                (ended, outcome) = (day, how);
            }
        }

        foreach (var cleared in loop.Cleared)
        {
            if (cleared.Step == occurrence.Step && cleared.Day > occurrence.Day)
            {
                End(cleared.Day, OccurrenceOutcome.Cleared);
                break;
            }
        }

        var last = LastDay(protocol, days, enrolledUntil, occurrence);
        if (last < days.Table.Count - 1 && last != DayTable.Never)
        {
            End(last + 1, OccurrenceOutcome.Expired);
        }

        // They stand by day, then in file order: a higher rung of the same day comes after it too.
        var passing = protocol.PassedOverBy[occurrence.Step];
        for (var later = place + 1; later < loop.Onsets.Count; later++)
        {
            var other = loop.Onsets[later];
            if (other.Step == occurrence.Step && step.Duty is null)
            {
                End(other.Day, OccurrenceOutcome.Superseded);
            }
            else if (passing[other.Step])
            {
                End(other.Day, OccurrenceOutcome.PassedOver);
            }
        }

        return (ended, outcome);
    }

    private static int LastDay(CompiledProtocol protocol, CompiledDays days, int enrolledUntil, Onset occurrence)
    {
        var table = days.Table;
        if (protocol.Steps[occurrence.Step].Definition.Duty is not null)
        {
            return enrolledUntil;
        }

        var last = enrolledUntil;
        last = protocol.Definition.InForceUntil is { } end ? Math.Min(last, table.NumberOf(end)) : last;
        last = table.YearStart[occurrence.Day] >= 0 ? Math.Min(last, table.YearEnd[occurrence.Day]) : last;
        return days.Expires[occurrence.Step] is { } expires ? Math.Min(last, expires[occurrence.Day]) : last;
    }
}
