using System.Text.Json;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes an assessment as one object.</summary>
internal static class AssessmentJson
{
    public static void Write(Utf8JsonWriter json, Assessment assessment, Language language)
    {
        json.WriteStartObject();
        json.WriteString("student", assessment.Student);
        json.WriteDate("on", assessment.On);
        json.WriteString("protocol", assessment.Protocol.Name);
        json.WriteObjects("recommendations", assessment.Recommendations, item => RecommendationJson.Write(json, item, language));
        json.WriteObjects("withheld", assessment.Withheld, item => WithheldJson.Write(json, item, language));
        json.WriteObjects("upcoming", assessment.Upcoming, item => UpcomingJson.Write(json, item));
        json.WriteObjects("ungrounded", assessment.Ungrounded, item => UngroundedJson.Write(json, item, language));
        json.WriteObjects("findings", assessment.Findings, item => FindingJson.Write(json, item, language));
        if (assessment.Exemptions.Count > 0)
        {
            json.WriteObjects("exemptions", assessment.Exemptions, item => ExemptionJson.Write(json, item));
        }

        ReceiptJson.Write(json, assessment.Receipt);
        json.WriteEndObject();
    }
}
