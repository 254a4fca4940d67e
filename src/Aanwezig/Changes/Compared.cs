using System.Buffers;
using System.Text;
using System.Text.Json;
using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Diagnostics;
using Aanwezig.Recommendations;
using Aanwezig.Reporting.Json;

namespace Aanwezig.Changes;

/// <summary>The lists of two answers side by side. Items say the same when they are written the same.</summary>
internal static class Compared
{
    public static ListChange<Recommendation> Recommendations(Assessment before, Assessment after) => ListComparison.Of(
        before.Recommendations, after.Recommendations, item => item.Id, item => Written(json => RecommendationJson.Write(json, item, Language.English)));

    public static ListChange<Withheld> Withheld(Assessment before, Assessment after) => ListComparison.Of(
        before.Withheld, after.Withheld, item => $"{item.Step} {Day(item.Onset)}", item => Written(json =>
        {
            WithheldJson.Write(json, item, Language.English);
            json.WriteObjects("evidence", item.Evidence, evidence => EvidenceJson.Write(json, evidence));
        }));

    public static ListChange<Upcoming> Upcoming(Assessment before, Assessment after) => ListComparison.Of(
        before.Upcoming, after.Upcoming, item => $"{item.Step} {item.Measure}", item => Written(json => UpcomingJson.Write(json, item)));

    public static ListChange<Ungrounded> Ungrounded(Assessment before, Assessment after) => ListComparison.Of(
        before.Ungrounded,
        after.Ungrounded,
        item => $"{item.Step} {Day(item.Done)} {Day(item.OnsetThen)}",
        item => Written(json => UngroundedJson.Write(json, item, Language.English)));

    public static ListChange<Finding> Findings(Assessment before, Assessment after) => ListComparison.Of(
        before.Findings, after.Findings, item => $"{item.Code} {string.Join(' ', item.Records)}", item => Written(json => FindingJson.Write(json, item, Language.English)));

    public static ListChange<AgreedExemption> Exemptions(Assessment before, Assessment after) => ListComparison.Of(
        before.Exemptions, after.Exemptions, item => $"{item.Name} {Day(item.From)}", item => $"{Day(item.Until)} {item.Reason}");

    private static string Day(DateOnly? day) => day is { } known ? IsoDate.Of(known) : string.Empty;

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
