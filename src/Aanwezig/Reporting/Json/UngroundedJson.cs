using System.Text.Json;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes a done step whose ground a later correction removed.</summary>
internal static class UngroundedJson
{
    public static void Write(Utf8JsonWriter json, Ungrounded item, Language language)
    {
        json.WriteString("step", item.Step);
        json.WriteDate("done", item.Done);
        json.WriteDate("onset_then", item.OnsetThen);
        json.WriteName<IfCorrected>("action", item.Action);
        json.WriteString("reason", item.Reason.In(language));
    }
}
