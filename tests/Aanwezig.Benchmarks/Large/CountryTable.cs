using System.Text;
using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Large;

/// <summary>The table of a country's school year, as Markdown.</summary>
internal static class CountryTable
{
    public static string Of(School school, Found byHand, IReadOnlyList<Measured> parts, Options options)
    {
        var text = new StringBuilder();
        text.Line($"# {school.Count} students, {school.RecordCount} records, {school.Time.Last + 1} days, 10 steps");
        text.Line();
        text.Line($"{Machine.Text}. Seed {options.Seed}; {byHand.Total} occurrences, checksum `{byHand.Checksum}`.");
        text.Line();
        text.Line("| contestant | measured on | threads | best of | clock s | processor s | for all students s | µs a student and core | × by hand | × engine |");
        text.Line("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        var hand = parts.FirstOrDefault(part => part.Part == "handwritten")?.SecondsFor(school.Count);
        var engine = parts.FirstOrDefault(part => part.Part == "engine")?.SecondsFor(school.Count);
        foreach (var part in parts)
        {
            var all = part.SecondsFor(school.Count);
            var each = part.CpuSeconds * 1e6 / part.Students;
            text.Line($"| {part.Part} | {part.Students} | {part.Threads} | {part.Rounds} | {Lines.Figures(part.Seconds)} | {Lines.Figures(part.CpuSeconds)} | {(part.Students < school.Count ? "≈ " : "")}{Lines.Figures(all)} | {Lines.Figures(each)} | {Ratio(all, hand)} | {Ratio(all, engine)} |");
        }

        text.Line();
        foreach (var part in parts)
        {
            text.Line($"- `{part.Part}`: {part.Method}. {part.Answer}{(part.IsFromEarlierRun ? " (measured in an earlier run)" : "")}");
        }

        text.Line();
        text.Line("Students and records are in memory before the clock runs, but for the parts on CSV. `≈`: measured on the first students and scaled in proportion. The file");
        text.Line("cache is warm. RulesEngine and json-rules-engine read conditions of which the measures were worked out beforehand, and are asked on school days only.");
        return text.ToString();
    }

    private static string Ratio(double seconds, double? than) => than is { } other ? Lines.Figures(seconds / other) : "";
}
