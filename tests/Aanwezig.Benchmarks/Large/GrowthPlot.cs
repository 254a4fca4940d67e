using System.Text;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Large;

/// <summary>Draws how cost grows: one panel a factor, both axes logarithmic, a line a contestant.</summary>
internal static class GrowthPlot
{
    private const int Width = 300;
    private const int Height = 220;
    private const int Left = 60;
    private const int Top = 40;
    private const int Gap = 90;
    private static readonly Dictionary<string, string> Colours = new() { ["by hand"] = "#1b6ca8", ["engine"] = "#c8553d" };

    public static string Of(IReadOnlyList<GrowthPoint> points)
    {
        var factors = points.Select(point => point.Factor).Distinct().ToList();
        var columns = Math.Min(3, factors.Count);
        var rows = (factors.Count + columns - 1) / Math.Max(1, columns);
        var text = new StringBuilder();
        text.Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Left + (columns * (Width + Gap))} {Top + (rows * (Height + Gap))}\" font-family=\"sans-serif\" font-size=\"11\">");
        text.Line("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>");
        for (var place = 0; place < factors.Count; place++)
        {
            text.Line($"<g transform=\"translate({Left + (place % columns * (Width + Gap))},{Top + (place / columns * (Height + Gap))})\">");
            Panel(text, factors[place], [.. points.Where(point => point.Factor == factors[place])]);
            text.Line("</g>");
        }

        text.Line("</svg>");
        return text.ToString();
    }

    private static void Panel(StringBuilder text, string factor, IReadOnlyList<GrowthPoint> points)
    {
        var x = new LogAxis(points.Select(point => point.Size), Width);
        var y = new LogAxis(points.Select(point => point.Drawn), Height);
        text.Line($"<text x=\"0\" y=\"-14\" font-size=\"13\" font-weight=\"bold\">{factor}: {(factor == "students" ? "ms" : "µs a student")}</text>");
        text.Line($"<rect width=\"{Width}\" height=\"{Height}\" fill=\"none\" stroke=\"#999\"/>");
        foreach (var tick in x.Ticks)
        {
            text.Line($"<line x1=\"{x.At(tick):F1}\" x2=\"{x.At(tick):F1}\" y1=\"0\" y2=\"{Height}\" stroke=\"#ddd\"/>");
            text.Line($"<text x=\"{x.At(tick):F1}\" y=\"{Height + 15}\" text-anchor=\"middle\">{Lines.Figures(tick)}</text>");
        }

        foreach (var tick in y.Ticks)
        {
            text.Line($"<line x1=\"0\" x2=\"{Width}\" y1=\"{Height - y.At(tick):F1}\" y2=\"{Height - y.At(tick):F1}\" stroke=\"#ddd\"/>");
            text.Line($"<text x=\"-5\" y=\"{Height - y.At(tick) + 4:F1}\" text-anchor=\"end\">{Lines.Figures(tick)}</text>");
        }

        foreach (var (line, place) in points.GroupBy(point => point.Contestant).Select((line, place) => (line, place)))
        {
            var colour = Colours[line.Key];
            text.Line($"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" points=\"{string.Join(' ', line.Select(point => FormattableString.Invariant($"{x.At(point.Size):F1},{Height - y.At(point.Drawn):F1}")))}\"/>");
            foreach (var point in line)
            {
                text.Line($"<circle cx=\"{x.At(point.Size):F1}\" cy=\"{Height - y.At(point.Drawn):F1}\" r=\"3\" fill=\"{colour}\"/>");
            }

            text.Line($"<text x=\"{8 + (place * 70)}\" y=\"{Height + 34}\" fill=\"{colour}\">{line.Key}</text>");
        }
    }
}
