using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;

namespace Aanwezig.Measures.Tallies;

/// <summary>Reads time on which kinds conflict: what counts in each alternative is certain, and what counts in one of them is possible.</summary>
internal static class OpenTimeReading
{
    /// <summary>Adds the least of the alternatives to the certain records, and the rest of the largest to the possible ones.</summary>
    public static void Add(OpenTime open, DateSelection selection, List<Counted> certain, List<Counted> possible)
    {
        if (!open.Records.Any(record => record.HoldsOn(selection.Day)))
        {
            return;
        }

        var least = open.Alternatives.Select(alternative => Selected(alternative, selection, atLeast: Tallies.Selected.Certainly, certain)).MinBy(items => Size(items, selection))!;
        var most = open.Alternatives.Select(alternative => Selected(alternative, selection, atLeast: Tallies.Selected.Possibly, certain)).MaxBy(items => Size(items, selection))!;
        possible.AddRange(selection.ReadsMinutes ? Beyond(most, Size(least, selection)) : most.Skip(least.Count));
        certain.AddRange(least);
    }

    // A record that counts for other time of its own is no other record.
    private static List<Counted> Selected(IReadOnlyList<KnownRecord> alternative, DateSelection selection, Selected atLeast, List<Counted> certain) =>
        [.. alternative
            .Where(record => selection.Of(record) >= atLeast && (selection.ReadsMinutes || !certain.Exists(item => ReferenceEquals(item.Known.Record, record.Record))))
            .Select(selection.Counted)];

    private static int Size(List<Counted> items, DateSelection selection) => selection.ReadsMinutes ? items.Sum(item => item.Minutes) : items.Count;

    private static IEnumerable<Counted> Beyond(List<Counted> items, int minutes)
    {
        foreach (var item in items)
        {
            var gone = Math.Min(minutes, item.Minutes);
            minutes -= gone;
            if (item.Minutes > gone)
            {
                yield return item with { Minutes = item.Minutes - gone };
            }
        }
    }
}
