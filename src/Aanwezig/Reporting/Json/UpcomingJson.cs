using System.Text.Json;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes a step that one comparison separates from its condition.</summary>
internal static class UpcomingJson
{
    public static void Write(Utf8JsonWriter json, Upcoming item)
    {
        json.WriteString("step", item.Step);
        json.WriteString("measure", item.Measure);
        json.WriteInterval("value", item.Value, item.Unit, item.Threshold);
        json.WriteAmount("threshold", item.Threshold, item.Unit);
        json.WriteAmount("left", item.Left, item.Unit, limit: 0);
        json.WriteObjects("falls_out", item.FallsOut, leaving =>
        {
            json.WriteDate("date", leaving.Date);
            json.WriteAmount("amount", leaving.Amount, item.Unit, limit: 0);
        });
    }
}
