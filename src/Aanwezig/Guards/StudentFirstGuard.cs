using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Guards;

/// <summary>The guard that forbids contact with parents, and by agreement with an authority, before somebody has spoken to the student.</summary>
/// <remarks>
/// Either a talk with the student was done or declined, or there were attempts at one on two different dates, in the time that prepares the occurrence.
/// A talk is a step that contacts the student, with a first channel in person, by phone or by video.
/// </remarks>
internal static class StudentFirstGuard
{
    private static readonly Wording Reason = new("de student is hierover nog niet gesproken", "the student has not been spoken to about this yet");
    private static readonly Wording What = new(
        "een gesprek met de student, of pogingen daartoe op twee verschillende dagen",
        "a talk with the student, or attempts at one on two different days");

    public static Hold? Check(Occurrence occurrence, GuardLook look) =>
        Concerns(occurrence, look) && !IsSpokenTo(occurrence, look)
            ? new Hold(GuardName.StudentFirst, new Sentence(Reason), new Release(new Sentence(What), null))
            : null;

    private static bool Concerns(Occurrence occurrence, GuardLook look) =>
        occurrence.Step.Duty is null
        && (occurrence.Step.Contact == "parents" || look.Followed.AuthorityOf(occurrence.Step) is not null)
        && look.Followed.AgeOn(look.Day) >= look.Followed.Jurisdiction.StudentFirstFromAge;

    private static bool IsSpokenTo(Occurrence occurrence, GuardLook look)
    {
        var talks = look.Dossier.Where(entry => IsTalk(entry, look) && look.Prepares(entry, occurrence)).ToList();
        return talks.Exists(entry => entry.Outcome is DossierOutcome.Done or DossierOutcome.Declined) || GuardLook.TwoAttempts(talks);
    }

    private static bool IsTalk(DossierEntry entry, GuardLook look) =>
        ReservedSteps.ContactsStudent(entry.Step)
        || look.Followed.Versions.Step(entry.Step, entry.Date) is { Contact: "student", How: [Channel.InPerson or Channel.Phone or Channel.Video, ..] };
}
