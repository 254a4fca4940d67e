using System.Text;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Large;

/// <summary>The table of how cost grows, as Markdown; the exponent is that between two sizes: 1 is in proportion, 0 is not at all.</summary>
internal static class GrowthTable
{
    public static string Of(IReadOnlyList<GrowthPoint> points, Options options)
    {
        var text = new StringBuilder();
        text.Line("# How the cost of a replay grows");
        text.Line();
        text.Line($"{Machine.Text}. Seed {options.Seed}; one thing grows at a time, the others stand at 40 records a student, one school year, 10 steps, {options.Threads} threads.");
        text.Line("Best of a few rounds, by the clock. The engine's students may be fewer than those of the program by hand; both numbers are for one student.");
        text.Line("Exponent: how the time of the whole (students) or of one student (others) grows from the size before; 1 is in proportion, 0 not at all.");
        foreach (var factor in points.Select(point => point.Factor).Distinct())
        {
            text.Line();
            text.Line($"## {factor}");
            text.Line();
            text.Line("| size | contestant | students | s | processor s | µs a student | exponent |");
            text.Line("|--:|---|--:|--:|--:|--:|--:|");
            foreach (var point in points.Where(point => point.Factor == factor))
            {
                text.Line($"| {Lines.Figures(point.Size)} | {point.Contestant} | {point.Students} | {Lines.Figures(point.Seconds)} | {Lines.Figures(point.CpuSeconds)} | {Lines.Figures(point.PerStudent)} | {Exponent(points, point):F2} |");
            }
        }

        return text.ToString();
    }

    private static double? Exponent(IReadOnlyList<GrowthPoint> points, GrowthPoint point) =>
        points.LastOrDefault(other => other.Factor == point.Factor && other.Contestant == point.Contestant && other.Size < point.Size) is { } before
            ? Math.Log(point.Drawn / before.Drawn) / Math.Log(point.Size / before.Size)
            : null;
}
