using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>The rule that a step towards an authority is met only for a student whom the authority serves.</summary>
internal static class AuthorityCondition
{
    /// <summary>Returns the verdict of a step towards an authority.</summary>
    /// <param name="verdict">The verdict of the step's own condition.</param>
    /// <param name="serves">Whether the authority serves the student.</param>
    public static Verdict Of(Verdict verdict, Verdict serves) => ThreeValued.And(verdict, serves);

    /// <summary>Returns the verdict of a step on a day from the verdict of its own condition; for other contacts the two are the same.</summary>
    public static Verdict Of(FollowedCase followed, StepDefinition step, Verdict verdict, DateOnly day) =>
        verdict != Verdict.NotMet && followed.AuthorityOf(step) is { } authority ? Of(verdict, followed.Facts.Verdict(authority.Serves, day)) : verdict;
}
