using Aanwezig.Cases;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Spells;

/// <summary>Counts spells, and lists the records of those that certainly count.</summary>
internal static class SpellTally
{
    public static Tally Of(Func<DateOnly, bool> isSchoolDay, RecordsInWindow records, DateOnly? restart)
    {
        var certain = records.Certain.Select(item => item.Known.Date).ToHashSet();
        var possible = records.Possible.Select(item => item.Known.Date).ToHashSet();
        var count = new SpellCount();
        var counts = new Dictionary<DateOnly, Selected>();
        var first = certain.Concat(possible).DefaultIfEmpty(records.Window.Until).Min();
        for (var day = first; day <= records.Window.Until; day = day.AddDays(1))
        {
            if (isSchoolDay(day))
            {
                count.Add(certain.Contains(day), possible.Contains(day), records.Window.Contains(day) && !(day <= restart));
                counts[day] = count.Last;
            }
        }

        var (least, most) = count.Spells;
        return new Tally(
            new Interval(least, most),
            records.Window,
            [.. Of(Selected.Certainly)],
            records.Possible)
        {
            RestartedAfter = restart,
            Undecided = [.. Of(Selected.Possibly).Select(item => item.Known)],
        };

        IEnumerable<Counted> Of(Selected selected) => records.Certain.Where(item => counts[item.Known.Date] == selected);
    }
}
