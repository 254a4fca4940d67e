using System.Text.RegularExpressions;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws the exemptions that a random protocol allows, and those of one student.</summary>
internal static class RandomExemptions
{
    private const int Longest = 53; // with a closed week put into it, it still fits in the shortest limit
    private static readonly string[] Names = ["care", "sport"];

    /// <summary>Draws the section of the protocol; no exemption affects a duty, or anything that a duty depends on.</summary>
    public static Gen<string> Section(IReadOnlyList<string> ids, IReadOnlyList<string> steps, IReadOnlyList<RandomMeasure> measures)
    {
        var agreements = ids.Where(id => !IsDuty(id)).ToList();
        var free = measures.Where(HasRecords).Select(measure => measure.Name).Except(BeneathDuties(ids, steps, measures)).ToList();
        return Chance.Sometimes(
            45,
            from all in Gen.CollectToArray(Names.Select(name => One(name, agreements, free)))
            from count in Gen.Choose(1, Names.Length)
            select $"exemptions:\n{string.Concat(all.Take(count))}");
    }

    /// <summary>Draws the exemptions of a student: often several, and sometimes one that no protocol allows.</summary>
    public static Gen<IReadOnlyList<Exemption>> Of(Protocol protocol, Period period)
    {
        var known = protocol.Versions.SelectMany(version => version.Exemptions).Select(exemption => exemption.Name).Distinct().ToList();
        return known.Count == 0
            ? Chance.Optional(2, Arranged("unheard_of", period))
            : Chance.Mostly(97, Chance.Several(1, 3, Gen.Elements<string>(known).SelectMany(name => Arranged(name, period))), Gen.Constant<IReadOnlyList<Exemption>>([]));
    }

    private static Gen<string> One(string name, List<string> agreements, List<string> free) =>
        from steps in Chance.Several(1, 4, Gen.Elements<string>(agreements))
        from measures in Chance.Several(0, free.Count == 0 ? 0 : 4, Gen.Elements<string>(free.Count == 0 ? [string.Empty] : free))
        from most in Chance.Sometimes(50, Gen.Elements("\n    at_most: 60 days", "\n    at_most: 9 weeks", "\n    at_most: 3 months"))
        select $"  {name}:\n    title: {name}{List("steps", steps)}{List("measures", measures)}{most}\n";

    private static string List(string key, IEnumerable<string> names) =>
        names.Distinct().ToList() is { Count: > 0 } some ? $"\n    {key}: [{string.Join(", ", some)}]" : string.Empty;

    private static Gen<Exemption> Arranged(string name, Period period) =>
        from begins in Chance.Day(period.From.AddDays(-10), period.Until)
        from days in Gen.OneOf(Gen.Choose(0, 6), Gen.Choose(3, Longest - 1), Gen.Choose(20, Longest - 1))
        from written in Chance.Mostly(60, Gen.Constant<DateTime?>(null), Chance.Day(begins.AddDays(-5), begins.AddDays(8)).SelectMany(Chance.Moment).Select(moment => (DateTime?)moment))
        select new Exemption(name, begins, begins.AddDays(days), "afgesproken") { RecordedAt = written };

    private static bool IsDuty(string id) => id.StartsWith("duty", StringComparison.Ordinal);

    private static bool HasRecords(RandomMeasure measure) => !measure.CannotBeDenied && !measure.Line.Contains("{ steps:", StringComparison.Ordinal);

    // The result holds the measures in the text of a duty, those of the steps that these measures count or restart after, and so on.
    private static HashSet<string> BeneathDuties(IReadOnlyList<string> ids, IReadOnlyList<string> steps, IReadOnlyList<RandomMeasure> measures)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(ids.Zip(steps).Where(step => IsDuty(step.First)).Select(step => step.Second));
        while (open.TryDequeue(out var text))
        {
            foreach (var measure in measures.Where(measure => Mentions(text, measure.Name) && found.Add(measure.Name)))
            {
                ids.Zip(steps).Where(step => Mentions(measure.Line, step.First)).ToList().ForEach(step => open.Enqueue(step.Second));
            }
        }

        return found;
    }

    private static bool Mentions(string text, string name) => Regex.IsMatch(text, $@"\b{name}\b");
}
