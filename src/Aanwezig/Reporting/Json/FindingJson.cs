using System.Text.Json;
using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes a finding about the data.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding item, Language language)
    {
        json.WriteString("code", item.Code);
        json.WriteString("message", item.Message.In(language));
        json.WriteStrings("records", item.Records);
        json.WriteString("step", item.Step);
        json.WriteDate("onset", item.Onset);
    }
}
