using System.Runtime.CompilerServices;
using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>Kleene's laws of three-valued truth, for comparisons with values that are known, known within bounds or unknown, and for combinations of verdicts.</summary>
internal static class ThreeValued
{
    /// <summary>Returns the verdict of a boolean.</summary>
    public static Verdict Of(bool value) => value ? Verdict.Met : Verdict.NotMet;

    /// <summary>Returns the opposite of a verdict; unknown for unknown.</summary>
    public static Verdict Not(Verdict verdict) => Verdict.Met - verdict + Verdict.NotMet;

    /// <summary>Returns met when both are met, not met when either is not met, and unknown otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Verdict And(Verdict one, Verdict other) => other < one ? other : one;

    /// <summary>Returns met when either is met, not met when both are not met, and unknown otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Verdict Or(Verdict one, Verdict other) => other > one ? other : one;

    /// <summary>Returns whether a value lies between two bounds, both inclusive.</summary>
    /// <param name="least">The least possible value; above <paramref name="most"/> for an unknown value.</param>
    /// <param name="most">The largest possible value.</param>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // a call for each comparison costs more than the comparison
    public static Verdict Within(long least, long most, long low, long high) =>
        least > most ? Verdict.Unknown
        : least >= low && most <= high ? Verdict.Met
        : most < low || least > high ? Verdict.NotMet
        : Verdict.Unknown;

    /// <summary>Returns the verdict of a comparison from the difference of its left and right value, or from the sign of that difference.</summary>
    /// <param name="least">The least possible difference; above <paramref name="most"/> where one of the values is unknown.</param>
    /// <param name="most">The largest possible difference.</param>
    /// <param name="how">The operator.</param>
    public static Verdict Compared(long least, long most, ComparisonOperator how) => how switch
    {
        ComparisonOperator.Equal => Within(least, most, 0, 0),
        ComparisonOperator.NotEqual => Not(Within(least, most, 0, 0)),
        ComparisonOperator.Less => Within(least, most, long.MinValue, -1),
        ComparisonOperator.AtMost => Within(least, most, long.MinValue, 0),
        ComparisonOperator.More => Within(least, most, 1, long.MaxValue),
        ComparisonOperator.AtLeast => Within(least, most, 0, long.MaxValue),
    };
}
