using System.Text;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;
using Aanwezig.Testing.Generators;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>The claim that a new version which changes nothing changes no answer, whenever it begins.</summary>
internal static class UnchangedVersion
{
    public static string? Contradiction(RandomCase random, string running)
    {
        if (random.Earlier.Count > 0)
        {
            return null;
        }

        var (first, last) = (random.Begins, random.On);
        var end = random.Protocol.Definition.InForceUntil is { } until && until < last ? until : last;
        var from = first.AddDays(1 + (((7 * random.Student.Records.Count) + random.Text.Length) % (end.DayNumber - first.DayNumber)));
        var split = Split(random, $"in_force: {{ from: {first:yyyy-MM-dd}", $"in_force: {{ from: {from:yyyy-MM-dd}, running_cases: {running}");
        return Written.Difference(Text(random.Protocol.Replay(random.Student, first, last)), Text(split.Replay(random.Student, first, last)))
            ?? Written.Difference(Written.Verdicts(random.Protocol.Assess(random.Student, last)), Written.Verdicts(split.Assess(random.Student, last)));
    }

    private static string Text(IEnumerable<OccurrenceRecord> occurrences) =>
        string.Join('\n', occurrences.Select(item => $"{item.Step} {item.Onset:O} {item.Outcome} {item.Ended:O}"));

    // The first ends where the second begins.
    private static string WithoutEnd(string text) => System.Text.RegularExpressions.Regex.Replace(text, @", until: \d{4}-\d\d-\d\d", string.Empty);

    private static Protocol Split(RandomCase random, string begin, string later)
    {
        Assert.Contains(begin, random.Text, StringComparison.Ordinal);
        var library = RandomWorld.With([("first.yaml", WithoutEnd(random.Text)), .. random.Base is { } ground ? new[] { ("base.yaml", ground) } : []]);
        var second = library.ReadProtocol("second.yaml", Encoding.UTF8.GetBytes(random.Text.Replace(begin, later, StringComparison.Ordinal)));
        Assert.NotNull(second.Definition);
        return library.Compile(second.Definition);
    }
}
