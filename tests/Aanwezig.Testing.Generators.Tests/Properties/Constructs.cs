using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>The words of a protocol that made a difference in a case: without them something else would have occurred.</summary>
internal static class Constructs
{
    // Each word with what takes it out of a text, or puts the default in its place.
    private static readonly (string Name, Regex Written, string Instead)[] Words =
    [
        Line("again never", "again: never"),
        Line("again after", "again: \\{ after: .*"),
        Line("at_most", "at_most: .*"),
        Part("at_most counting done", ", counting: done"),
        Line("clear_when", "clear_when: .*"),
        Line("expires", "expires: .*"),
        Line("ladder", "ladder: up"),
        Part("where", ", where: '[^']*'"),
        Part("per subject", ", per: subject"),
        Part("activities", ", activities: \\[[a-z, ]*\\]"),
        Part("longest", ", longest: true"),
        Part("whole_days", ", whole_days: true"),
        Part("aligned", ", aligned: true"),
        Part("crosses_school_year", ", crosses_school_year: true"),
        Part("restarts_after", ", restarts_after: \\[[a-z_, ]*\\]"),
        Part("without", ", without: \\[[a-z, ]*\\]"),
        Part("at_least", ", at_least: \\d+ [a-z]+"),
        Part("convert every", ", convert: \\{ late: \\{[^}]*every[^}]*\\} \\}"),
        Part("convert free", "free: \\d+, |, convert: \\{ late: \\{ free: \\d+ \\} \\}"),
        Part("lateness ignored", "lateness: ignored", "lateness: minutes"),
        Part("lateness each", "lateness: \\{ each: [^}]*\\}", "lateness: minutes"),
        Part("lateness longer_than", "lateness: \\{ longer_than: [^}]*\\}", "lateness: minutes"),
        Part("practice ignored", "practice: ignored", "practice: counts"),
        Part("registration full", "registration: full", "registration: absences"),
        Part("lesson", "lesson: 50 minutes", "lesson: 60 minutes"),
        Part("unknown becomes", "unknown: \\{.*", "unknown: wait"),
        Part("reported_within", "reported_within: \\d+ [a-z_]+", "reported_within: 90 days"),
        Part("excuses at_most", "at_most: \\d+ [a-z]+, per: school_year", "at_most: 300 records, per: school_year"),
        Part("excuses otherwise", "otherwise: unknown", "otherwise: unexcused"),
        Part("dated parameter", "jurisdiction: school/law\\n", "jurisdiction: nl\n"),
        Part("parameters", "(?<=from: [\\d-]+, value: )[\\d.]+", "900"),
        Line("parameters by date", "- \\{ from: [\\d-]+, value: [\\d.]+, reference: anders \\}"),
        Part("rest attended", ", rest: attended"),
        Part("same_weekday", "streak: same_weekday", "streak: school_days"),
        Part("steps counting done", "(?<=steps: [^}]*), counting: done"),
        Part("no_longer_than", "no_longer_than: \\d+ [a-z_]+", "no_longer_than: 300 days"),
        Part("reported_before", "reported_before: \\d+ [a-z_]+", "reported_within: 90 days"),
        Part("reported_before start", "reported_before: start", "reported_within: 90 days"),
        Part("start_over", ", running_cases: start_over"),
        Part("in_force until", "(?<=in_force: \\{ from: [\\d-]+), until: [\\d-]+"),
        Part("in", " in \\((\\d+), \\d+, 100\\)", " in (100, 101)"),
    ];

    private static readonly ConcurrentDictionary<string, Protocol> Without = new(StringComparer.Ordinal);

    /// <summary>The names of the words that are looked for.</summary>
    public static IEnumerable<string> Names => Words.Select(word => word.Name);

    public static IEnumerable<string> ThatMatter(RandomCase random, string occurrences, Func<string, bool> isAsked)
    {
        var whole = new ProtocolText(random.Text, random.OnlySchoolClocks, random.Base) { Earlier = random.Earlier };
        foreach (var (name, written, instead) in Words.Where(word => isAsked(word.Name) && whole.All.Any(word.Written.IsMatch)))
        {
            if (Written.Json(Replay(random, whole.With(text => written.Replace(text, instead)))) != occurrences)
            {
                yield return name;
            }
        }
    }

    private static IReadOnlyList<Aanwezig.Occurrences.OccurrenceRecord> Replay(RandomCase random, ProtocolText text) =>
        Without.GetOrAdd(string.Concat(text.All), _ => RandomPool.Read(text).Protocol).Replay(random.Student, random.Begins, random.On);

    private static (string, Regex, string) Line(string name, string pattern) => (name, new Regex($"^ +{pattern}\\n", RegexOptions.Multiline), string.Empty);

    private static (string, Regex, string) Part(string name, string pattern, string instead = "") => (name, new Regex(pattern), instead);
}
