using System.Text.Json;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes a recommendation and the fields of its report.</summary>
internal static class RecommendationJson
{
    public static void Write(Utf8JsonWriter json, Recommendation item, Language language)
    {
        json.WriteString("id", item.Id);
        json.WriteString("step", item.Step);
        json.WriteText("title", item.Title, language);
        json.WriteEarlierVersion(item.EarlierVersion);
        json.WriteString("contact", item.Contact);
        json.WriteString("who", item.Who);
        json.WriteStrings("how", item.How.Select(Names.Of));
        json.WriteDate("onset", item.Onset);
        json.WriteDate("start", item.Start);
        json.WriteDate("due", item.Due);
        json.WriteBoolean("overdue", item.Overdue);
        if (item.Replaces is { } replaced)
        {
            json.WriteStartObject("replaces");
            json.WriteDate("onset", replaced.Onset);
            json.WriteDate("due", replaced.Due);
            json.WriteEndObject();
        }

        json.WriteName<Decision>("decision", item.Decision);
        json.WriteString("duty", item.Duty);
        json.WriteString("reference", item.Reference);
        WriteReport(json, item.Report);
        json.WriteName<Disclosed>("tell", item.Tell);
        json.WriteStrings("topics", item.Topics);
        json.WriteText("why", item.Why, language);
        json.WriteObjects("evidence", item.Evidence, evidence => EvidenceJson.Write(json, evidence));
    }

    private static void WriteReport(Utf8JsonWriter json, ReportFields? report)
    {
        if (report is null)
        {
            json.WriteNull("report");
            return;
        }

        json.WriteStartObject("report");
        json.WriteString("type", report.Type);
        json.WriteDate("begin", report.Begin);
        json.WriteDate("end", report.End);
        json.WriteNumber("minutes", report.Minutes);
        json.WriteNumber("days", report.Days);
        json.WriteTruth("action_wanted", report.ActionWanted);
        json.WriteEndObject();
    }
}
