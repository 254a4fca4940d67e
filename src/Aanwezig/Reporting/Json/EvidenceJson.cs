using System.Text.Json;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes one comparison with its value, settings and records.</summary>
internal static class EvidenceJson
{
    public static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("measure", evidence.Measure);
        WriteValue(json, evidence);
        json.WriteName("unit", evidence.Unit);
        json.WriteString("operator", evidence.Operator is { } how ? ConditionText.Of(how) : null);
        WriteThreshold(json, evidence);
        WriteParameters(json, evidence);
        WriteWindow(json, evidence.Window);
        SettingsJson.Write(json, evidence.Settings);
        if (evidence.Subject is { } subject)
        {
            json.WriteString("subject", subject);
        }

        if (evidence.Weekday is { } weekday)
        {
            json.WriteString("weekday", Attendance.Names.Of(weekday));
        }

        if (evidence.ScheduledMinutes is { } scheduled)
        {
            json.WriteNumber("scheduled_minutes", scheduled);
        }

        if (evidence.Rest is { } rest)
        {
            json.WriteStartObject("rest");
            json.WriteDate("until", rest.Until);
            json.WriteNumber("minutes", rest.Minutes);
            json.WriteEndObject();
        }

        RecordJson.WriteCounted(json, evidence);
        RecordJson.WriteLeftOut(json, evidence.LeftOut);
        json.WriteInstant("known_since", evidence.KnownSince);
        json.WriteString("at", evidence.At.InAnswers);
    }

    private static void WriteParameters(Utf8JsonWriter json, Evidence evidence)
    {
        if (evidence.Parameters.Count == 0)
        {
            return;
        }

        json.WriteStartArray("parameters");
        foreach (var parameter in evidence.Parameters)
        {
            json.WriteStartObject();
            json.WriteAmount("value", parameter.Value, null);
            json.WriteDate("from", parameter.From);
            json.WriteString("reference", parameter.Reference);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, Evidence evidence)
    {
        if (evidence.Value is { } value)
        {
            json.WriteInterval("value", value, evidence.Unit, evidence.Threshold);
        }
        else
        {
            json.WriteString("value", evidence.Text);
        }
    }

    private static void WriteThreshold(Utf8JsonWriter json, Evidence evidence)
    {
        if (evidence.Threshold is { } threshold)
        {
            json.WriteAmount("threshold", threshold, evidence.Unit);
        }
        else
        {
            json.WriteString("threshold", evidence.ThresholdText);
        }
    }

    private static void WriteWindow(Utf8JsonWriter json, DateRange? window)
    {
        if (window is not { } days)
        {
            json.WriteNull("window");
            return;
        }

        json.WriteStartObject("window");
        json.WriteDate("from", days.From);
        json.WriteDate("to", days.Until);
        json.WriteEndObject();
    }
}
