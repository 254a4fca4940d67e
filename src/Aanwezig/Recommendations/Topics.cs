using Aanwezig.Attendance;
using Aanwezig.Definitions;

namespace Aanwezig.Recommendations;

/// <summary>Adds to talks what the engine itself wants talked about.</summary>
internal static class Topics
{
    /// <summary>
    /// The first talk with the student takes along what else there is to ask; the first recommended talk with the parents in this enrolment, while
    /// nobody met them, is about getting acquainted too.
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

    // Parents who were spoken to in this enrolment have been met.
    private static bool HaveMet(OpenOccurrences open) => open.Followed.Dossier.Any(entry =>
        entry.Outcome == DossierOutcome.Done
        && !(entry.Date < open.Followed.Student.EnrolledFrom)
        && (entry.Step == ReservedSteps.Acquaintance
            || open.Followed.Versions.Step(entry.Step, entry.Date) is { Contact: "parents", How: [Channel.InPerson or Channel.Phone or Channel.Video, ..] }));
}
