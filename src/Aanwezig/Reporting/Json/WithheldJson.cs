using System.Text.Json;
using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Guards;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes a withheld step with its guards and its release.</summary>
internal static class WithheldJson
{
    public static void Write(Utf8JsonWriter json, Withheld item, Language language)
    {
        json.WriteString("step", item.Step);
        json.WriteEarlierVersion(item.EarlierVersion);
        json.WriteDate("onset", item.Onset);
        json.WriteName<GuardName>("guard", item.Guard);
        json.WriteStrings("also", item.Also.Select(Names.Of));
        json.WriteString("reason", item.Reason.In(language));
        json.WriteStartObject("release");
        json.WriteString("what", item.Release.What.In(language));
        json.WriteDate("date", item.Release.Date);
        json.WriteEndObject();
    }
}
