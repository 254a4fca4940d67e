using Aanwezig.Cases;
using Aanwezig.Measures;

namespace Aanwezig.Tests.Measures.Tallies;

/// <summary>Every way in which open reasons can turn out gives a value that the interval allowed.</summary>
public class OpenReasonOpeningsTests
{
    private const int DaysOpen = 10;
    private static readonly DateOnly First = Agreed.Day("2026-10-26");
    private static readonly Protocol Protocol = Agreed.By(
        $"m: {{ total: minutes, of: [unexcused], from_first: {DaysOpen} days }}", [Agreed.Step("s", "m >= 1")]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Interval_HoldsEveryOutcome(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 20; round++)
        {
            var records = Records(random);
            var intervals = Values(records);
            foreach (var outcome in Outcomes(records))
            {
                var values = Values(outcome);
                foreach (var (day, interval) in intervals)
                {
                    var value = Plain(outcome, day);
                    Assert.True(interval.Min <= value && value <= interval.Max, $"{string.Join("; ", outcome)} on {day:O}: {value}, not {interval}");
                    Assert.Equal(Aanwezig.Explanations.Interval.Exactly(value), values[day]);
                }
            }
        }
    }

    private static List<(DateOnly Date, string Kind, int Minutes)> Records(Random random)
    {
        var records = new List<(DateOnly, string, int)>();
        var unknown = 0;
        for (var day = First; day < First.AddDays(42); day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || random.Next(5) > 0)
            {
                continue;
            }

            var isOpen = unknown < 3 && random.Next(2) == 0;
            unknown += isOpen ? 1 : 0;
            records.Add((day, isOpen ? "unknown" : random.Next(5) == 0 ? "sick" : "unexcused", 1 << records.Count));
        }

        return records;
    }

    private static IEnumerable<List<(DateOnly Date, string Kind, int Minutes)>> Outcomes(List<(DateOnly Date, string Kind, int Minutes)> records)
    {
        var place = records.FindIndex(record => record.Kind == "unknown");
        return place < 0 ? [records] : new[] { "unexcused", "sick" }.SelectMany(kind =>
            Outcomes([.. records.Select((record, index) => index == place ? record with { Kind = kind } : record)]));
    }

    // The rule once more, for records without open reasons.
    private static int Plain(List<(DateOnly Date, string Kind, int Minutes)> records, DateOnly day)
    {
        var (from, total) = (DateOnly.MinValue, 0);
        foreach (var record in records.Where(record => record.Date <= day && record.Kind == "unexcused"))
        {
            (from, total) = record.Date < from.AddDays(DaysOpen) ? (from, total + record.Minutes) : (record.Date, record.Minutes);
        }

        return day < from.AddDays(DaysOpen) ? total : 0;
    }

    private static Dictionary<DateOnly, Aanwezig.Explanations.Interval> Values(List<(DateOnly Date, string Kind, int Minutes)> records)
    {
        var pupil = Pupil.Seventeen.Missed([.. records.Select(record => $"{Agreed.Iso(record.Date)} {record.Minutes / 60}:{record.Minutes % 60:00} {record.Kind}")]);
        var followed = new FollowedCase(Protocol.Definition, Protocol.Jurisdiction, Protocol.Calendars["nl/midden"], pupil.Case, First.AddDays(45), null);
        var reader = new MeasureReader(followed, []);
        return Enumerable.Range(0, 46).Select(First.AddDays).ToDictionary(day => day, day => reader.Read(followed.Measures["m"], day).Value);
    }
}
