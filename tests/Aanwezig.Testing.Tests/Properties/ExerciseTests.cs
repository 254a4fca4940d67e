using System.Globalization;

namespace Aanwezig.Testing.Tests.Properties;

public class ExerciseTests(ITestOutputHelper output)
{
    private const int Cases = 300;

    private static readonly string[] Guards = ["removal", "unknown", "student_first", "consent", "objection"];

    private static readonly string[] Forms =
    [
        "total hours", "total minutes", "total lesson_hours", "count records", "count days", "count half_days", "count sessions", "count lessons", "count spells",
        "streak school_days", "streak lesson_days", "streak school_weeks", "streak hours", "share percent absent", "share percent present", "steps steps",
        "since days", "since school_days", "since weeks",
    ];

    private static readonly string[] Windows =
    [
        "over school_weeks", "over school_days", "over weeks", "over days", "over months", "over school_year", "over term", "over half_year", "over quarter", "over month",
        "over school_week", "over enrolment", "from_first school_weeks", "from_first school_days",
    ];

    private static readonly (string What, int Percent)[] Wanted =
    [
        ("an occurrence", 30),
        .. Guards.Select(guard => ($"{guard} holds", 2)),
        .. new[] { "corrections", "restarts_after", "unknown", "birthdays", "closed weeks", "extends" }.Select(what => (what, 5)),
    ];

    // Each of these at least once; there are more words than fit in a share of a few hundred cases.
    private static IEnumerable<string> Words => [.. Constructs.Names, .. Forms, .. Windows, .. Guards.Select(guard => $"{guard} releases")];

    [Fact]
    public void RandomCases_ReallyExerciseTheLanguage()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Trials.Hold(random =>
        {
            foreach (var what in Exercise.Of(random).Distinct())
            {
                counts[what] = counts.GetValueOrDefault(what) + 1;
            }

            return null;
        }, Cases);

        foreach (var (what, count) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / Cases,5:0.0} % {what}"));
        }

        Assert.All(Words, word => Assert.True(counts.ContainsKey(word), word));
        Assert.Empty(Wanted.Where(wanted => counts.GetValueOrDefault(wanted.What) * 100 < wanted.Percent * Cases).Select(wanted => $"{wanted.What}: {counts.GetValueOrDefault(wanted.What)}"));
    }
}
