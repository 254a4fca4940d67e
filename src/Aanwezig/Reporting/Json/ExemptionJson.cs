using System.Text.Json;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes an exemption that holds, without its reason, which stays in the dossier.</summary>
internal static class ExemptionJson
{
    public static void Write(Utf8JsonWriter json, AgreedExemption item)
    {
        json.WriteString("exemption", item.Name);
        json.WriteDate("from", item.From);
        json.WriteDate("until", item.Until);
    }
}
