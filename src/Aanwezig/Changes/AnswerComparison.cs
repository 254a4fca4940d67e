using System.Buffers;
using System.Text;
using System.Text.Json;
using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;
using Aanwezig.Reporting.Json;

namespace Aanwezig.Changes;

/// <summary>Compares the lists of two answers. Two items are equal when their JSON text is.</summary>
internal static class AnswerComparison
{
    public static ListChange<OccurrenceRecord> Occurrences(IReadOnlyList<OccurrenceRecord> before, IReadOnlyList<OccurrenceRecord> after) =>
        ListComparison.Of(before, after, item => $"{item.Step} {Day(item.Onset)}", (one, other) => one == other);

    public static ListChange<Recommendation> Recommendations(Assessment before, Assessment after) => ListComparison.Of(
        before.Recommendations, after.Recommendations, item => item.Id, Same<Recommendation>((json, item) => RecommendationJson.Write(json, item, Language.English)));

    public static ListChange<Withheld> Withheld(Assessment before, Assessment after) => ListComparison.Of(
        before.Withheld, after.Withheld, item => $"{item.Step} {Day(item.Onset)}", Same<Withheld>((json, item) =>
        {
            WithheldJson.Write(json, item, Language.English);
            json.WriteObjects("evidence", item.Evidence, evidence => EvidenceJson.Write(json, evidence));
        }));

    public static ListChange<Upcoming> Upcoming(Assessment before, Assessment after) => ListComparison.Of(
        before.Upcoming, after.Upcoming, item => $"{item.Step} {item.Measure}", Same<Upcoming>((json, item) => UpcomingJson.Write(json, item)));

    public static ListChange<Ungrounded> Ungrounded(Assessment before, Assessment after) => ListComparison.Of(
        before.Ungrounded,
        after.Ungrounded,
        item => $"{item.Step} {Day(item.Done)} {Day(item.OnsetThen)}",
        Same<Ungrounded>((json, item) => UngroundedJson.Write(json, item, Language.English)));

    public static ListChange<Finding> Findings(Assessment before, Assessment after) => ListComparison.Of(
        before.Findings, after.Findings, item => $"{item.Code} {item.Step} {Day(item.Onset)} {string.Join(' ', item.Records)}", Same<Finding>((json, item) => FindingJson.Write(json, item, Language.English)));

    public static ListChange<AgreedExemption> Exemptions(Assessment before, Assessment after) => ListComparison.Of(
        before.Exemptions, after.Exemptions, item => $"{item.Name} {Day(item.From)}", (one, other) => one.Until == other.Until && one.Reason == other.Reason);

    private static string Day(DateOnly? day) => day is { } known ? IsoDate.Of(known) : string.Empty;

    // decision: 702-edges-between-rooms
    private static Func<T, T, bool> Same<T>(Action<Utf8JsonWriter, T> write) => (one, other) => Written(one, write) == Written(other, write);

    private static string Written<T>(T item, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
