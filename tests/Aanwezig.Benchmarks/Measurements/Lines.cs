using System.Globalization;
using System.Text;

namespace Aanwezig.Benchmarks.Measurements;

/// <summary>Writes lines of a report, numbers as everywhere.</summary>
internal static class Lines
{
    public static void Line(this StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    public static void Line(this StringBuilder text, string line = "") => text.Append(line).Append('\n');

    /// <summary>A number with three or four figures, never with an exponent.</summary>
    public static string Figures(double number) => number switch
    {
        >= 1000 => number.ToString("#,0", CultureInfo.InvariantCulture),
        >= 100 => number.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => number.ToString("0.#", CultureInfo.InvariantCulture),
        >= 1 => number.ToString("0.##", CultureInfo.InvariantCulture),
        _ => number.ToString("G3", CultureInfo.InvariantCulture),
    };
}
