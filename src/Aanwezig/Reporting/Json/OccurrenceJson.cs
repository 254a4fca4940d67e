using System.Text.Json;
using Aanwezig.Occurrences;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes an occurrence as one object.</summary>
internal static class OccurrenceJson
{
    public static void Write(Utf8JsonWriter json, OccurrenceRecord occurrence)
    {
        json.WriteStartObject();
        json.WriteString("student", occurrence.Student);
        json.WriteString("step", occurrence.Step);
        json.WriteEarlierVersion(occurrence.EarlierVersion);
        json.WriteDate("onset", occurrence.Onset);
        json.WriteDate("ended", occurrence.Ended);
        json.WriteName<OccurrenceOutcome>("outcome", occurrence.Outcome);
        json.WriteEndObject();
    }
}
