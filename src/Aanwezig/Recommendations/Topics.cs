using Aanwezig.Attendance;
using Aanwezig.Definitions;

namespace Aanwezig.Recommendations;

/// <summary>Adds the engine's own topics to recommended talks.</summary>
internal static class Topics
{
    /// <summary>
    /// Returns the recommendations with these topics: the first contact with the student also asks what is open; the first talk with the parents in
    /// this enrolment, while nobody has met them, is also about getting acquainted.
    /// </summary>
    public static IReadOnlyList<Recommendation> AddTo(IReadOnlyList<Recommendation> recommendations, OpenOccurrences open, bool findOut, bool askConsent)
    {
        var student = recommendations.FirstOrDefault(item => item.Contact == "student");
        var parents = recommendations.FirstOrDefault(item => item.Contact == "parents" && IsTalk(item));
        return [.. recommendations.Select(item =>
        {
            List<string> topics = [.. item.Topics];
            AddWhere(topics, ReservedSteps.FindOut, findOut && item == student);
            AddWhere(topics, ReservedSteps.AskConsent, askConsent && item == student);
            AddWhere(topics, ReservedSteps.Acquaintance, item == parents && !HaveMet(open));
            return topics.Count == item.Topics.Count ? item : item.With(topics);
        })];
    }

    private static void AddWhere(List<string> topics, string topic, bool wanted)
    {
        if (wanted && !topics.Contains(topic))
        {
            topics.Add(topic);
        }
    }

    private static bool IsTalk(Recommendation item) => item.How.Any(channel => channel is Channel.InPerson or Channel.Phone or Channel.Video);

    // A talk with the parents in this enrolment counts as a first meeting.
    private static bool HaveMet(OpenOccurrences open) => open.Followed.Dossier.Any(entry =>
        entry.Outcome == DossierOutcome.Done
        && !(entry.Date < open.Followed.Enrolled.FirstDayOn(open.On))
        && (entry.Step == ReservedSteps.Acquaintance
            || open.Followed.Versions.Step(entry.Step, entry.Date) is { Contact: "parents", How: [Channel.InPerson or Channel.Phone or Channel.Video, ..] }));
}
