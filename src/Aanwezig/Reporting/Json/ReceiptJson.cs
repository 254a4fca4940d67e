using System.Text.Json;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes the receipt of an answer.</summary>
internal static class ReceiptJson
{
    public static void Write(Utf8JsonWriter json, Receipt receipt)
    {
        json.WriteStartObject("receipt");
        json.WriteString("engine", receipt.Engine);
        json.WriteString("protocol", receipt.Protocol);
        json.WriteString("version", receipt.Version);
        json.WriteString("hash", receipt.ProtocolHash);
        WriteVersions(json, receipt);
        WriteDocument(json, "jurisdiction", receipt.Jurisdiction, receipt.JurisdictionHash);
        WriteDocument(json, "calendar", receipt.Calendar, receipt.CalendarHash);
        json.WriteDate("on", receipt.On);
        json.WriteInstant("known_at", receipt.KnownAt);
        json.WriteEndObject();
    }

    // A protocol with one version needs no list of versions.
    private static void WriteVersions(Utf8JsonWriter json, Receipt receipt)
    {
        if (receipt.Earlier.Count == 0)
        {
            return;
        }

        json.WriteDate("in_force_from", receipt.InForceFrom);
        json.WriteObjects("earlier_versions", receipt.Earlier, earlier =>
        {
            json.WriteString("version", earlier.Version);
            json.WriteDate("in_force_from", earlier.InForceFrom);
            json.WriteString("hash", earlier.Hash);
        });
    }

    private static void WriteDocument(Utf8JsonWriter json, string key, string name, string hash)
    {
        json.WriteStartObject(key);
        json.WriteString("name", name);
        json.WriteString("hash", hash);
        json.WriteEndObject();
    }
}
