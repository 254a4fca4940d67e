using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Guards;

/// <summary>The guard that forbids contact with an authority outside the group it serves, judged on the day of the onset.</summary>
/// <remarks>The group is a part of the step's condition already, so this guard only backs up the replay.</remarks>
internal static class AuthorityGuard
{
    private static readonly Wording Reason = new("`{authority}` is er niet voor deze student", "`{authority}` does not serve this student");
    private static readonly Wording What = new("niets: deze melding hoort hier niet", "nothing: this report does not belong here");

    public static Hold? Check(Occurrence occurrence, GuardLook look) =>
        look.Followed.AuthorityOf(occurrence.Step) is { } authority && look.Followed.Facts.Verdict(authority.Serves, occurrence.Onset) != Verdict.Met
            ? new Hold(GuardName.Authority, new Sentence(Reason, new Argument("authority", authority.Name)), new Release(new Sentence(What), null))
            : null;
}
