using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>Whom an authority serves is a part of the condition of a step towards it.</summary>
internal static class AuthorityCondition
{
    /// <summary>The verdict of a step towards an authority.</summary>
    /// <param name="verdict">The verdict of its own condition; of one that is not met nobody has to ask whom the authority serves.</param>
    /// <param name="serves">Whether the authority serves the student.</param>
    public static Verdict Of(Verdict verdict, Verdict serves) => ThreeValued.And(verdict, serves);

    /// <summary>The verdict of a step on a day, given that of its own condition.</summary>
    public static Verdict Of(FollowedCase followed, StepDefinition step, Verdict verdict, DateOnly day) =>
        verdict != Verdict.NotMet && followed.AuthorityOf(step) is { } authority ? Of(verdict, followed.Facts.Verdict(authority.Serves, day)) : verdict;
}
