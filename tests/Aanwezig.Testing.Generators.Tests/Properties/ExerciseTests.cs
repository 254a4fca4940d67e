using System.Globalization;

namespace Aanwezig.Testing.Generators.Tests.Properties;

public class ExerciseTests(ITestOutputHelper output)
{
    private static readonly string[] Guards = ["removal", "unknown", "student_first", "consent", "objection", "exemption", "moment"];

    private static readonly string[] Forms =
    [
        "total hours", "total minutes", "total lesson_hours", "count records", "count days", "count half_days", "count sessions", "count lessons", "count spells",
        "streak school_days", "streak lesson_days", "streak school_weeks", "streak same_weekday", "streak hours", "share percent absent", "share percent present", "steps steps",
        "since days", "since school_days", "since weeks",
    ];

    private static readonly string[] Windows =
    [
        "over school_weeks", "over school_days", "over weeks", "over days", "over months", "over school_year", "over term", "over half_year", "over quarter", "over month",
        "over school_week", "over enrolment", "from_first school_weeks", "from_first school_days", "from_first weeks", "from_first days", "from_first months",
    ];

    private static readonly (string What, int Percent)[] Wanted =
    [
        ("an occurrence", 30),
        .. Guards.Select(guard => ($"{guard} holds", 2)),
        .. new[] { "corrections", "restarts_after", "unknown", "birthdays", "closed weeks", "extends" }.Select(what => (what, 5)),
        .. new[] { "versions", "exempt measures" }.Select(what => (what, 2)),
    ];

    // Each of these at least once; there are more words than fit in a share of a few hundred cases.
    private static IEnumerable<string> Words => [.. Constructs.Names, .. Forms, .. Windows, .. Guards.Select(guard => $"{guard} releases")];

    // What an ordinary run looks for until it has been seen once; where many cases are asked for, all of it is counted in all of them.
    private static IReadOnlyList<string> Looked => [.. Words, .. Wanted.Select(wanted => wanted.What)];

    [Fact]
    public void RandomCases_ReallyExerciseTheLanguage()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var cases = 0;
        foreach (var random in Trials.ToSearch.TakeWhile(_ => Asked.ForMany || !Looked.All(counts.ContainsKey)))
        {
            cases++;
            foreach (var what in Exercise.Of(random, word => Asked.ForMany || (!counts.ContainsKey(word) && Looked.Contains(word))).Distinct())
            {
                counts[what] = counts.GetValueOrDefault(what) + 1;
            }
        }

        Assert.All(Looked, word => Assert.True(counts.ContainsKey(word), $"{word} in none of {cases} cases"));
        if (Asked.ForMany)
        {
            Tell(counts, cases);
            Assert.Empty(Wanted.Where(wanted => counts[wanted.What] * 100 < wanted.Percent * cases).Select(wanted => $"{wanted.What}: {counts[wanted.What]} of {cases}"));
        }
    }

    private void Tell(Dictionary<string, int> counts, int cases)
    {
        foreach (var (what, count) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / cases,5:0.0} % {what}"));
        }
    }
}
