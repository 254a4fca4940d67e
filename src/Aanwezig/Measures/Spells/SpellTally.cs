using Aanwezig.Cases;
using Aanwezig.Days;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Spells;

/// <summary>Counts runs of adjacent school days; a run belongs to its first day.</summary>
/// <remarks>
/// A day whose records are all open may or may not belong to a run: it can add one, lengthen one, or join two. The least and the most are found by
/// going through the days once, with the fewest and the most runs so far for either way in which the last day may have turned out.
/// </remarks>
internal static class SpellTally
{
    public static Tally Of(StudentDays days, RecordsInWindow records, DateOnly? restart)
    {
        var certain = records.Certain.Select(record => record.Date).ToHashSet();
        var possible = records.Possible.Select(record => record.Date).ToHashSet();
        (int Least, int Most)? inRun = null;
        (int Least, int Most)? outOfRun = (0, 0);
        var first = certain.Concat(possible).DefaultIfEmpty(records.Window.Until).Min();
        for (var day = first; day <= records.Window.Until; day = day.AddDays(1))
        {
            if (days.IsSchoolDay(day))
            {
                var starts = records.Window.Contains(day) && !(day <= restart) ? 1 : 0;
                var counted = Either(inRun, outOfRun is { } o ? (o.Least + starts, o.Most + starts) : null);
                var notCounted = Either(inRun, outOfRun);
                inRun = certain.Contains(day) || possible.Contains(day) ? counted : null;
                outOfRun = certain.Contains(day) ? null : notCounted;
            }
        }

        var (least, most) = Either(inRun, outOfRun)!.Value;
        return new Tally(
            new Interval(least, most),
            records.Window,
            RecordsInWindow.ByMinutes(InRunsOfWindow(days, records, restart)),
            RecordsInWindow.ByMinutes(records.Possible))
        {
            RestartedAfter = restart,
        };
    }

    private static (int Least, int Most)? Either((int Least, int Most)? a, (int Least, int Most)? b) =>
        a is { } x && b is { } y ? (Math.Min(x.Least, y.Least), Math.Max(x.Most, y.Most)) : a ?? b;

    private static IEnumerable<KnownRecord> InRunsOfWindow(StudentDays days, RecordsInWindow records, DateOnly? restart)
    {
        DateOnly? firstOfRun = null;
        DateOnly? previous = null;
        foreach (var record in records.Certain)
        {
            if (previous is null || !Adjacent(days, previous.Value, record.Date))
            {
                firstOfRun = record.Date;
            }

            previous = record.Date;
            if (records.Window.Contains(firstOfRun!.Value) && !(firstOfRun <= restart))
            {
                yield return record;
            }
        }
    }

    private static bool Adjacent(StudentDays days, DateOnly a, DateOnly b)
    {
        for (var day = a.AddDays(1); day < b; day = day.AddDays(1))
        {
            if (days.IsSchoolDay(day))
            {
                return false;
            }
        }

        return true;
    }
}
