using System.Globalization;

namespace Aanwezig.Testing.Tests.Properties;

public class ExerciseTests(ITestOutputHelper output)
{
    private static readonly (string What, int Percent)[] Wanted =
    [
        ("an occurrence", 30),
        .. new[] { "removal", "unknown", "student_first", "consent", "objection" }.SelectMany(guard => new[] { ($"{guard} holds", 2), ($"{guard} releases", 2) }),
        .. new[] { "corrections", "restarts", "unknown", "birthdays", "closed weeks" }.Select(what => (what, 5)),
    ];

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
        });

        foreach (var (what, count) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / Trials.Cases,5:0.0} % {what}"));
        }

        Assert.Empty(Wanted.Where(wanted => counts.GetValueOrDefault(wanted.What) * 100 < wanted.Percent * Trials.Cases).Select(wanted => $"{wanted.What}: {counts.GetValueOrDefault(wanted.What)}"));
    }
}
