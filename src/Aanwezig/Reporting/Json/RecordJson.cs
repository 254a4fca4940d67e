using System.Text.Json;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes the records that counted and those that did not.</summary>
internal static class RecordJson
{
    /// <summary>Writes the counted records, and for a measure of steps the onsets, of which only the date is known.</summary>
    public static void WriteCounted(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartArray("counted");
        foreach (var item in evidence.Counted)
        {
            json.WriteStartObject();
            Write(json, item.Record, item.Kind, item.Minutes);
            if (item.Excuse is { } fault)
            {
                json.WriteName<ExcuseFault>("excuse", fault);
            }

            json.WriteEndObject();
        }

        foreach (var onset in evidence.Onsets)
        {
            WriteOnset(json, onset);
        }

        json.WriteEndArray();
    }

    public static void WriteLeftOut(Utf8JsonWriter json, IReadOnlyList<LeftOutRecord> records) =>
        json.WriteObjects("left_out", records, item =>
        {
            Write(json, item.Record, item.Kind, item.Record.Minutes);
            json.WriteName<LeftOutReason>("reason", item.Reason);
        });

    private static void Write(Utf8JsonWriter json, AttendanceRecord record, AttendanceKind kind, int minutes)
    {
        json.WriteString("record", record.Id);
        json.WriteDate("date", record.Date);
        json.WriteTime("start", record.Start);
        json.WriteName<AttendanceKind>("kind", kind);
        json.WriteString("code", record.Code);
        json.WriteNumber("minutes", minutes);
        json.WriteName<Activity>("activity", record.Activity);
        json.WriteString("subject", record.Subject);
    }

    private static void WriteOnset(Utf8JsonWriter json, DateOnly onset)
    {
        json.WriteStartObject();
        json.WriteNull("record");
        json.WriteDate("date", onset);
        json.WriteNull("start");
        json.WriteNull("kind");
        json.WriteNull("code");
        json.WriteNull("minutes");
        json.WriteNull("activity");
        json.WriteNull("subject");
        json.WriteEndObject();
    }
}
