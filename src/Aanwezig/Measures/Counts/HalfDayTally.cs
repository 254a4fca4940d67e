using Aanwezig.Cases;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Counts;

/// <summary>Counts the different half days with missed time; the calendar's midday divides a day.</summary>
/// <remarks>
/// The half of a record without a start is not known, unless such records hold all the scheduled minutes of that day, or one of them is for the whole
/// day and with the others holds them. A day with such a record has at least one half and at most two. A day with school in the morning alone has one half.
/// </remarks>
internal static class HalfDayTally
{
    private const int WholeDay = 2;

    public static Tally Of(FollowedCase followed, RecordsInWindow records)
    {
        var least = records.Certain.GroupBy(item => item.Known.Date).Sum(day => Halves(followed, day).Least);
        var most = records.Certain.Concat(records.Possible).GroupBy(item => item.Known.Date).Sum(day => Halves(followed, day).Most);
        return new Tally(
            new Interval(least, most),
            records.Window,
            records.Certain,
            records.Possible)
        {
            RestartedAfter = records.Restart,
            Unplaced = [.. records.Certain.GroupBy(item => item.Known.Date)
                .Where(day => Halves(followed, day) is var (low, high) && low < high)
                .SelectMany(day => day.Select(item => item.Known).Where(record => !HasHalf(followed, record)))],
        };
    }

    private static (int Least, int Most) Halves(FollowedCase followed, IEnumerable<Counted> ofDay)
    {
        var records = ofDay.Select(item => item.Known).ToList();
        if (followed.Calendar.MorningOnly.Contains(records[0].Date.DayOfWeek))
        {
            return (1, 1);
        }

        var known = records.Where(record => HasHalf(followed, record)).SelectMany(record => HalvesOf(record, followed.Calendar.Midday!.Value)).Distinct().Count();
        var unplaced = records.Where(record => !HasHalf(followed, record)).ToList();
        return unplaced.Count == 0 ? (known, known)
            : IsWholeDay(followed, unplaced.Exists(record => record.IsOfDay) ? records : unplaced) ? (WholeDay, WholeDay)
            : (Math.Max(known, 1), WholeDay);
    }

    private static bool HasHalf(FollowedCase followed, KnownRecord record) => record.Start is not null && followed.Calendar.Midday is not null;

    // A record lasts from its start through its last minute, and may extend over midday; one for a part of a lesson lies in the half of its start.
    private static IEnumerable<bool> HalvesOf(KnownRecord record, TimeOnly midday)
    {
        var half = (midday.Hour * 60) + midday.Minute;
        foreach (var span in record.TimesOfDay())
        {
            if (span.From < half)
            {
                yield return false;
            }

            if (span.From >= half || span.Until > half)
            {
                yield return true;
            }
        }
    }

    private static bool IsWholeDay(FollowedCase followed, List<KnownRecord> records)
    {
        var day = records[0].Date;
        return records.TrueForAll(record => record.IsRegistered) && followed.Days.HasTimetable(day)
            && records.Sum(record => record.Minutes) >= followed.Days.ScheduledMinutes(day);
    }
}
