namespace Aanwezig.Measures.Tallies;

/// <summary>The minutes of a date that are no more than was scheduled, and those above it.</summary>
/// <param name="Kept">The records, with the minutes that count.</param>
/// <param name="Excess">The records of which minutes do not count, with these minutes.</param>
internal sealed record ScheduledLimit(IReadOnlyList<Counted> Kept, IReadOnlyList<Counted> Excess)
{
    /// <summary>Leaves out what is above the scheduled minutes: the latest start first, and minutes without a start last.</summary>
    public static ScheduledLimit Of(IReadOnlyList<Counted> items, int scheduled)
    {
        if (items.Sum(item => item.Minutes) <= scheduled)
        {
            return new ScheduledLimit(items, []);
        }

        var left = scheduled;
        var minutes = new Dictionary<int, int>();
        foreach (var (place, item) in items.Index().OrderBy(indexed => indexed.Item.Known.Start ?? TimeOnly.MinValue))
        {
            minutes[place] = Math.Min(item.Minutes, left);
            left -= minutes[place];
        }

        return new ScheduledLimit(
            [.. items.Select((item, place) => item with { Minutes = minutes[place] }).Where(item => item.Minutes > 0)],
            [.. items.Select((item, place) => item with { Minutes = item.Minutes - minutes[place] }).Where(item => item.Minutes > 0)]);
    }
}
