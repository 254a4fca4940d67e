using Aanwezig.Cases;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Counts;

/// <summary>Counts the different half days with missed time; the calendar's midday divides a day.</summary>
/// <remarks>
/// The half of a record without a start is not known, unless the missed minutes without a start on that day are all the scheduled minutes:
/// such a day has at least one half and at most two. A day with school in the morning alone has one half.
/// </remarks>
internal static class HalfDayTally
{
    private const int WholeDay = 2;

    public static Tally Of(FollowedCase followed, RecordsInWindow records)
    {
        var least = records.Certain.GroupBy(record => record.Date).Sum(day => Halves(followed, day).Least);
        var most = records.Certain.Concat(records.Possible).GroupBy(record => record.Date).Sum(day => Halves(followed, day).Most);
        return new Tally(
            new Interval(least, most),
            records.Window,
            RecordsInWindow.ByMinutes(records.Certain),
            RecordsInWindow.ByMinutes(records.Possible))
        {
            RestartedAfter = records.Restart,
            Unplaced = [.. records.Certain.GroupBy(record => record.Date)
                .Where(day => Halves(followed, day) is var (low, high) && low < high)
                .SelectMany(day => day.Where(record => !HasHalf(followed, record)))],
        };
    }

    private static (int Least, int Most) Halves(FollowedCase followed, IEnumerable<KnownRecord> ofDay)
    {
        var records = ofDay.ToList();
        if (followed.Calendar.MorningOnly.Contains(records[0].Date.DayOfWeek))
        {
            return (1, 1);
        }

        var known = records.Where(record => HasHalf(followed, record)).SelectMany(record => HalvesOf(record, followed.Calendar.Midday!.Value)).Distinct().Count();
        var unplaced = records.Where(record => !HasHalf(followed, record)).ToList();
        return unplaced.Count == 0 ? (known, known)
            : IsWholeDay(followed, unplaced) ? (WholeDay, WholeDay)
            : (Math.Max(known, 1), WholeDay);
    }

    private static bool HasHalf(FollowedCase followed, KnownRecord record) => record.Record.Start is not null && followed.Calendar.Midday is not null;

    // A record lasts from its start through its last minute, and may extend over midday.
    private static IEnumerable<bool> HalvesOf(KnownRecord record, TimeOnly midday)
    {
        var start = record.Record.Start!.Value.ToTimeSpan();
        if (start < midday.ToTimeSpan())
        {
            yield return false;
        }

        if (start >= midday.ToTimeSpan() || start + TimeSpan.FromMinutes(record.Record.Minutes) > midday.ToTimeSpan())
        {
            yield return true;
        }
    }

    private static bool IsWholeDay(FollowedCase followed, List<KnownRecord> unplaced)
    {
        var missed = unplaced.Where(record => record.IsRegistered).ToList();
        var day = unplaced[0].Date;
        return missed.Count == unplaced.Count && followed.Days.HasTimetable(day) && missed.Sum(record => record.Record.Minutes) >= followed.Days.ScheduledMinutes(day);
    }
}
