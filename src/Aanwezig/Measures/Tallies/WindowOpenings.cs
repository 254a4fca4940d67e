using Aanwezig.Calendars;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Measures.Tallies;

/// <summary>Windows that open at a counted record, close after a time, and open again at the next.</summary>
/// <remarks>
/// A record with an open reason may or may not open a window, and each later window moves with it. All windows that can be open on the day are
/// therefore followed side by side; what holds in each of them is certain.
/// </remarks>
internal static class WindowOpenings
{
    /// <summary>Returns the windows that can be open at the end of a day; a window without days stands for none.</summary>
    public static IReadOnlyList<DateRange> Of(StudentDays days, Duration length, RecordsInWindow records)
    {
        var day = records.Window.Until;
        var certain = records.Certain.Select(item => item.Known.Date).ToHashSet();
        var closings = new Dictionary<DateOnly, DateOnly>();
        IReadOnlyList<DateOnly?> opened = [null];
        foreach (var date in certain.Concat(records.Possible.Select(item => item.Known.Date)).Distinct().Order())
        {
            opened = [.. opened.SelectMany(from => Next(from, date)).Distinct()];
        }

        return [.. opened.Select(from => IsOpen(from, day) ? new DateRange(from!.Value, day) : new DateRange(day.AddDays(1), day)).Distinct()];

        IEnumerable<DateOnly?> Next(DateOnly? from, DateOnly date) =>
            IsOpen(from, date) ? [from] : certain.Contains(date) ? [date] : [date, null];

        bool IsOpen(DateOnly? from, DateOnly date) => from is { } first && date < ClosingOf(first);

        DateOnly ClosingOf(DateOnly first) => closings.TryGetValue(first, out var closing)
            ? closing
            : closings[first] = DurationsOfDays.After(days, first, length) ?? DateOnly.MaxValue;
    }

    /// <summary>Returns one tally for several windows that can be open: from the least to the largest value, with the records that count in the least.</summary>
    public static Tally Joined(IReadOnlyList<Tally> tallies, RecordsInWindow records)
    {
        var least = tallies.OrderBy(tally => tally.Value.Min).ThenBy(tally => tally.Window.From).First();
        var most = tallies.Max(tally => tally.Value.Max);
        return least with { Value = new Interval(least.Value.Min, most), Possible = records.Possible };
    }
}
