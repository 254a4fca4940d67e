using System.Globalization;
using System.Text;

namespace Aanwezig.Benchmarks.Measurements;

/// <summary>Writes lines of a report, numbers as everywhere.</summary>
internal static class Lines
{
    public static void Line(this StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    public static void Line(this StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
