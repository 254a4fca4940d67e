using Aanwezig.Cases;
using Aanwezig.Days;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Spells;

/// <summary>Counts runs of consecutive school days; a run belongs to its first day.</summary>
internal static class SpellTally
{
    public static Tally Of(StudentDays days, RecordsInWindow records, DateOnly? restart)
    {
        var certain = records.Certain.Select(item => item.Known.Date).ToHashSet();
        var possible = records.Possible.Select(item => item.Known.Date).ToHashSet();
        var count = new SpellCount();
        var first = certain.Concat(possible).DefaultIfEmpty(records.Window.Until).Min();
        for (var day = first; day <= records.Window.Until; day = day.AddDays(1))
        {
            if (days.IsSchoolDay(day))
            {
                count.Add(certain.Contains(day), possible.Contains(day), records.Window.Contains(day) && !(day <= restart));
            }
        }

        var (least, most) = count.Spells;
        return new Tally(
            new Interval(least, most),
            records.Window,
            [.. InRunsOfWindow(days, records, restart)],
            records.Possible)
        {
            RestartedAfter = restart,
        };
    }

    private static IEnumerable<Counted> InRunsOfWindow(StudentDays days, RecordsInWindow records, DateOnly? restart)
    {
        DateOnly? firstOfRun = null;
        DateOnly? previous = null;
        foreach (var record in records.Certain)
        {
            if (previous is null || !Adjacent(days, previous.Value, record.Known.Date))
            {
                firstOfRun = record.Known.Date;
            }

            previous = record.Known.Date;
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
