using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws a protocol with several versions of one name. Each has its own settings, measures and steps; many steps are the same.</summary>
internal static partial class RandomVersions
{
    private const string StartOver = ", running_cases: start_over";

    /// <summary>Draws two or three versions; the last is the document, the others are earlier versions.</summary>
    /// <param name="first">The first version.</param>
    /// <param name="steps">The ids of its steps.</param>
    /// <param name="draw">The generator of the document of a version, from the ids of its steps.</param>
    public static Gen<ProtocolText> Of(ProtocolText first, IReadOnlyList<string> steps, Func<IReadOnlyList<string>, Gen<ProtocolText>> draw) =>
        from days in Gen.Frequency((2, Gen.Choose(2, 14)), (1, Gen.Choose(3, 60))).ArrayOf(2)
        from two in Chance.Of(80)
        from texts in Gen.CollectToArray(days.Take(two ? 1 : 2).Select(_ => Chance.Mostly(40, Gen.Constant(first), Changed(steps).SelectMany(draw))))
        from running in Gen.Elements(string.Empty, ", running_cases: continue", StartOver, StartOver).ArrayOf(2)
        from joins in Chance.Of(40)
        select Joined([first.Text, .. texts.Select(text => text.Text)], Begin(first.Text), days, running, joins);

    // Most steps stay, one may go and another may come.
    private static Gen<IReadOnlyList<string>> Changed(IReadOnlyList<string> steps) =>
        from goes in Chance.Mostly(steps.Count > 2 ? 60 : 100, Gen.Constant(string.Empty), Gen.Elements(steps.Skip(1)))
        from comes in Chance.Optional(50, Gen.Elements("talk_new", "team_new", "parents_new", "duty_leerplicht"))
        select (IReadOnlyList<string>)[.. steps.Where(id => id != goes).Concat(comes).Distinct()];

    private static ProtocolText Joined(IReadOnlyList<string> texts, DateOnly begin, int[] days, string[] running, bool joins)
    {
        var begins = texts.Select((_, place) => begin.AddDays(days.Take(place).Sum())).ToList();
        var written = texts.Select((text, place) => InForce().Replace(text, place == 0
            ? $"in_force: {{ from: {FirstDay().Match(text).Groups[1].Value}{(joins ? $", until: {Iso(begins[1].AddDays(-1))}" : string.Empty)} }}"
            : $"in_force: {{ from: {Iso(begins[place])}{running[place - 1]} }}")).ToList();
        return new ProtocolText(written[^1], OnlySchoolClocks: false) { Earlier = written[..^1] };
    }

    // A history begins on a school day.
    private static DateOnly Begin(string text) =>
        DateOnly.ParseExact(FirstDay().Match(text).Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) is { Month: < 7 } spring ? spring : new DateOnly(2026, 8, 31);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"in_force: \{.*\}")]
    private static partial Regex InForce();

    [GeneratedRegex(@"in_force: \{ from: (\d{4}-\d\d-\d\d)")]
    private static partial Regex FirstDay();
}
