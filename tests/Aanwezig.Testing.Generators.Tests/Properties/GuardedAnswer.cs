using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>The claim that an answer never asks for what a guard forbids, checked against the dossier, the consents and the student.</summary>
internal static class GuardedAnswer
{
    private static readonly Channel[] Spoken = [Channel.InPerson, Channel.Phone, Channel.Video];
    private static readonly string[] Authorities = ["leerplicht", "doorstroompunt"];

    public static string? Contradiction(RandomCase random, Func<RandomCase, DateOnly, Assessment> assess) =>
        OpenOccurrences.Days(random).Select(day => Contradiction(random, day, assess(random, day))).FirstOrDefault(told => told is not null);

    private static string? Contradiction(RandomCase random, DateOnly day, Assessment answer)
    {
        var student = new StudentInWords(random.Student, random.Calendar, random.Protocol.Definition.Jurisdiction);
        return answer.Recommendations.Select(item => Forbidden(item, random, day, student)).FirstOrDefault(told => told is not null)
            ?? HeldDuty(random, day, answer);
    }

    private static string? Forbidden(Recommendation item, RandomCase random, DateOnly day, StudentInWords student)
    {
        var isAuthority = Authorities.Contains(item.Contact);
        return isAuthority && !student.IsServedBy(item.Contact, item.Onset) ? $"{item.Id}: {item.Contact} does not serve the student on {item.Onset:O}"
            : item.Duty is not null ? null
            : (isAuthority || item.Contact == "parents") && !WasSpokenTo(item, random, day, student) ? $"{item.Id} on {day:O}: the student was not spoken to"
            : item.Contact == "parents" ? WithoutTheStudent(item, random, day, student)
            : EndsTooEarly(item, random, day, student);
    }

    private static string? WithoutTheStudent(Recommendation item, RandomCase random, DateOnly day, StudentInWords student)
    {
        var said = student.SaidBy(day);
        return student.IsAdultOn(day) ? said?.State == ConsentState.Given ? null : $"{item.Id} on {day:O}: no consent in force"
            : student.AgeOn(day) >= 16 && said?.State is ConsentState.Objected or ConsentState.Refused && !WasWeighed(said, random, day) ? $"{item.Id} on {day:O}: the objection was not weighed"
            : null;
    }

    private static string? EndsTooEarly(Recommendation item, RandomCase random, DateOnly day, StudentInWords student) =>
        random.Step(item.Step) is { EndsEnrolment: true } && student.IsServedBy("leerplicht", day)
            ? $"{item.Id} on {day:O}: the law keeps the student at school"
            : null;

    // A duty that is open is asked for: no agreement holds it back.
    private static string? HeldDuty(RandomCase random, DateOnly day, Assessment answer) =>
        random.Protocol.Replay(random.Student, random.Begins, day)
            .Where(item => item.Outcome == OccurrenceOutcome.Open && random.Step(item.Step)!.Duty is not null)
            .Where(item => !answer.Recommendations.Any(asked => asked.Step == item.Step && asked.Onset == item.Onset))
            .Select(item => $"the duty {item.Step} of {item.Onset:O} is open and not asked for on {day:O}")
            .FirstOrDefault();

    private static bool WasWeighed(Consent objection, RandomCase random, DateOnly day) => random.Student.Dossier
        .Any(entry => entry.Step == "weigh_objection" && entry.Outcome == DossierOutcome.Done && entry.Date <= day && entry.Date >= DateOnly.FromDateTime(objection.At));

    // About this: on or after the first record that counted, and no more than eight school weeks before the onset.
    private static bool WasSpokenTo(Recommendation item, RandomCase random, DateOnly day, StudentInWords student)
    {
        var first = item.Evidence.Where(part => part.Verdict == Verdict.Met).SelectMany(part => part.Counted).Select(counted => counted.Record.Date).DefaultIfEmpty(item.Onset).Min();
        var talks = random.Student.Dossier
            .Where(entry => entry.Date >= first && entry.Date <= day && student.SchoolWeekDays(entry.Date, item.Onset) <= 56 && IsTalk(entry.Step, random))
            .ToList();
        return talks.Exists(entry => entry.Outcome is DossierOutcome.Done or DossierOutcome.Declined)
            || talks.Where(entry => entry.Outcome == DossierOutcome.Attempted).DistinctBy(entry => entry.Date).Count() >= 2;
    }

    private static bool IsTalk(string id, RandomCase random) => id is "find_out" or "ask_consent"
        || (random.Step(id) is { Contact: "student" } step && Spoken.Contains(step.How[0]));
}
