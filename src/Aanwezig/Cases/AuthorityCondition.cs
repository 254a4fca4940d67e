using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>Whom an authority serves is a part of the condition of a step towards it.</summary>
internal static class AuthorityCondition
{
    /// <summary>The verdict of a step, given that of its own condition.</summary>
    public static Verdict Of(FollowedCase followed, StepDefinition step, Verdict verdict, DateOnly day) =>
        followed.AuthorityOf(step) is not { } authority || verdict == Verdict.NotMet
            ? verdict
            : ThreeValued.And(verdict, followed.Facts.Verdict(authority.Serves, day));
}
