namespace Aanwezig.Tests.Occurrences.Events;

/// <summary>Many random autumns, counted once more by a plain loop over days.</summary>
public class RandomHistoryTests
{
    private static readonly DateOnly First = Agreed.Day("2026-08-31");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void OccurrencesOfAPlainStep_AreThoseOfAPlainLoop(int seed)
    {
        var random = new Random(seed);
        var minutes = new Dictionary<DateOnly, int>();
        for (var day = First; day <= Agreed.Day("2027-02-19"); day = day.AddDays(1))
        {
            if (IsSchoolDay(day) && random.Next(5) == 0)
            {
                minutes[day] = random.Next(30, 600);
            }
        }

        var weeks = random.Next(1, 5);
        var limit = random.Next(200, 1200);
        var per = random.Next(1, 20);
        var restarts = random.Next(2) == 0;
        var limited = random.Next(2) == 0;
        var protocol = Agreed.By(
            $"m: {{ total: minutes, of: [unexcused], over: {weeks} school_weeks{(restarts ? ", restarts_after: [s]" : string.Empty)} }}",
            [Agreed.Step("s", $"m >= {limit}", "coach", limited ? [$"at_most: {{ times: 1, per: {per} days }}"] : [])]);
        var pupil = Pupil.Seventeen.Missed([.. minutes.Select(pair => $"{Agreed.Iso(pair.Key)} {pair.Value / 60}:{pair.Value % 60:00}")]);
        Assert.Equal(Plainly(minutes, weeks, limit, limited ? per : null, restarts), protocol.Onsets(pupil.Shuffled(random), "s", "2027-02-19"));
    }

    private static List<string> Plainly(Dictionary<DateOnly, int> minutes, int weeks, int limit, int? per, bool restarts)
    {
        var onsets = new List<DateOnly>();
        var armed = true;
        var wasBarred = false;
        for (var day = Agreed.Day("2026-08-01"); day <= Agreed.Day("2027-02-19"); day = day.AddDays(1))
        {
            var restart = restarts && onsets.Count > 0 ? onsets[^1] : DateOnly.MinValue;
            var start = Start(day, weeks);
            int Total(DateOnly from) => minutes.Where(pair => pair.Key >= from && pair.Key <= day && pair.Key > restart).Sum(pair => pair.Value);
            var met = Total(start) >= limit;
            armed |= !met || (restarts && onsets.Count > 0 && onsets[^1].AddDays(1) == day);
            var barred = per is { } days && onsets.Exists(onset => onset > day.AddDays(-days));
            if (armed && met && !barred && ((minutes.ContainsKey(day) && day > restart) || wasBarred))
            {
                onsets.Add(day);
                armed = false;
            }

            wasBarred = barred;
        }

        return onsets.ConvertAll(Agreed.Iso);
    }

    // Goes back day by day, and over a week without school at once.
    private static DateOnly Start(DateOnly end, int weeks)
    {
        var left = 7 * weeks;
        var start = end;
        for (var day = end; left > 0 && day >= First; day = day.AddDays(-1))
        {
            if (HasSchool(day))
            {
                start = day;
                left--;
            }
        }

        return start;
    }

    private static bool HasSchool(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return Enumerable.Range(0, 7).Any(place => IsSchoolDay(monday.AddDays(place)));
    }

    private static bool IsSchoolDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && day >= First
        && !Between(day, "2026-10-17", "2026-10-25")
        && !Between(day, "2026-12-19", "2027-01-03");

    private static bool Between(DateOnly day, string from, string until) => Agreed.Day(from) <= day && day <= Agreed.Day(until);
}
