using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Guards;

/// <summary>The guard that forbids contact with the parents of an underage student who objected, until a person has weighed the objection.</summary>
/// <remarks>
/// A refusal or a withdrawn consent at that age is an objection too. An entry <c>weigh_objection</c> dated on or after the day of the objection weighs
/// it: <c>done</c> lets contact go on, and <c>declined</c> lets the objection stand. The latest entry counts.
/// </remarks>
internal static class ObjectionGuard
{
    private static readonly Wording Open = new(
        "de student maakte op {date} bezwaar tegen contact met de ouders; dat is nog niet afgewogen",
        "the student objected to contact with the parents on {date}; that has not been weighed yet");

    private static readonly Wording Stands = new(
        "het bezwaar van de student (op {date}) tegen contact met de ouders blijft staan",
        "the student's objection (on {date}) to contact with the parents stands");

    private static readonly Wording What = new("het team weegt het bezwaar af en besluit dat contact kan", "the team weighs the objection and decides that contact may go on");

    public static Hold? Check(Occurrence occurrence, GuardLook look)
    {
        if (occurrence.Step.Duty is not null || occurrence.Step.Contact != "parents" || ObjectionOf(look) is not { } objection)
        {
            return null;
        }

        var weighed = Weighed(objection, look);
        return weighed == DossierOutcome.Done
            ? null
            : new Hold(GuardName.Objection, Reason(weighed is null ? Open : Stands, objection), new Release(new Sentence(What), null));
    }

    /// <summary>Returns whether an objection is in force that nobody has weighed yet.</summary>
    public static bool IsToBeWeighed(GuardLook look) => ObjectionOf(look) is { } objection && Weighed(objection, look) is null;

    private static Consent? ObjectionOf(GuardLook look) =>
        !look.IsAdult
        && look.Followed.AgeOn(look.Day) >= look.Followed.Jurisdiction.ObjectionFromAge
        && look.ParentContact is { State: not ConsentState.Given } objection
            ? objection
            : null;

    private static DossierOutcome? Weighed(Consent objection, GuardLook look) => look.Dossier
        .LastOrDefault(entry => entry.Step == ReservedSteps.WeighObjection
            && (entry.Outcome is DossierOutcome.Done or DossierOutcome.Declined)
            && entry.Date >= DateOnly.FromDateTime(objection.At))?.Outcome;

    private static Sentence Reason(Wording wording, Consent objection) =>
        new(wording, new Argument("date", IsoDate.Of(DateOnly.FromDateTime(objection.At))));
}
