using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Dossier;
using Aanwezig.Occurrences;

namespace Aanwezig.Guards;

/// <summary>
/// The guard that forbids to end the enrolment of a student whom the law keeps at school. Where the jurisdiction names no such group, it protects
/// every student below the adult age.
/// </summary>
internal static class RemovalGuard
{
    private static readonly Wording Reason = new(
        "de wet houdt deze student op school: de inschrijving mag niet eindigen",
        "the law keeps this student at school: the enrolment may not end");

    private static readonly Wording What = new("de student valt niet meer onder deze plicht", "the student no longer falls under this duty");

    public static Hold? Check(Occurrence occurrence, GuardLook look) =>
        occurrence.Step.EndsEnrolment && IsProtected(look)
            ? new Hold(GuardName.Removal, new Sentence(Reason), new Release(new Sentence(What), ReleasedOn(look)))
            : null;

    // A student who may be in the group counts as in it.
    private static bool IsProtected(GuardLook look) =>
        look.Followed.Jurisdiction.RemovalProtects is { } group
            ? look.Followed.Facts.Verdict(group, look.Day) != Verdict.NotMet
            : !look.IsAdult;

    private static DateOnly? ReleasedOn(GuardLook look) =>
        new DateRange(look.Day.AddDays(1), look.Followed.Calendar.Range.Until).Days
            .Where(day => !IsProtected(new GuardLook(look.Ledger, day, look.Day)))
            .Select(day => (DateOnly?)day)
            .FirstOrDefault();
}
