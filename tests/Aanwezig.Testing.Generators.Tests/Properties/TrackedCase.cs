using Aanwezig.Attendance;
using Aanwezig.Changes;
using Aanwezig.Diagnostics;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>The claim that a case taken event by event, as it became known, ends and stands in between as the case given at once: its last events one by one, what came before them as known.</summary>
internal static class TrackedCase
{
    private const int EventByEvent = 6;

    public static string? Contradiction(RandomCase random, Func<AnswerChange, AnswerChange> told)
    {
        var events = TrackedEvent.Of(random.Student).OrderBy(one => one.Moment).ToList();
        var known = random.Student with { Records = [], Dossier = [], Consents = [], Facts = [], Exemptions = [], Enrolments = [] };
        foreach (var (_, with, _) in events.SkipLast(EventByEvent))
        {
            known = random.Protocol.Check(with(known), random.From).Count == 0 ? with(known) : known;
        }

        var tracker = new Tracker(random.Protocol, known, random.From);
        foreach (var (moment, with, take) in events.TakeLast(EventByEvent))
        {
            var day = DateOnly.FromDateTime(moment);
            day = day < tracker.Answer.On ? tracker.Answer.On : day > random.On ? random.On : day;
            var wrong = Wrong(random, known, day, tracker.Answer, told(tracker.GoOnTo(day))) ?? Taken(random, tracker, with(known), take, told);
            if (wrong is not null)
            {
                return wrong;
            }

            known = tracker.Known;
        }

        return Wrong(random, known, random.On, tracker.Answer, told(tracker.GoOnTo(random.On)));
    }

    // What a case cannot have is refused, and leaves the tracker as it was.
    private static string? Taken(RandomCase random, Tracker tracker, StudentCase next, Func<Tracker, AnswerChange> take, Func<AnswerChange, AnswerChange> told)
    {
        var before = tracker.Answer;
        try
        {
            return Wrong(random, next, before.On, before, told(take(tracker)));
        }
        catch (InvalidInputException)
        {
            return random.Protocol.Check(next, before.On).Count == 0 ? "refused what is not a mistake" : ReferenceEquals(tracker.Answer, before) ? null : "changed by what it refused";
        }
    }

    private static string? Wrong(RandomCase random, StudentCase known, DateOnly on, Assessment before, AnswerChange change)
    {
        var afresh = random.Protocol.Assess(known, on);
        return Written.Difference(Written.Json(afresh), Written.Json(change.After)) ?? Written.Difference(Lists(Next(before, change)), Lists(afresh));
    }

    private static Assessment Next(Assessment before, AnswerChange change) => new()
    {
        Student = before.Student,
        On = change.After.On,
        Protocol = before.Protocol,
        Jurisdiction = before.Jurisdiction,
        Receipt = change.After.Receipt,
        Recommendations = change.Recommendations.ApplyTo(before.Recommendations),
        Withheld = change.Withheld.ApplyTo(before.Withheld),
        Upcoming = change.Upcoming.ApplyTo(before.Upcoming),
        Ungrounded = change.Ungrounded.ApplyTo(before.Ungrounded),
        Findings = change.Findings.ApplyTo(before.Findings),
        Exemptions = change.Exemptions.ApplyTo(before.Exemptions),
    };

    private static string Lists(Assessment answer) => $"{Written.Json(answer)} {string.Join(' ', answer.Exemptions)}";
}
