using System.Runtime.CompilerServices;
using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>The laws of three-valued truth (Kleene's): of comparisons with values that are known, known within bounds, or not known, and of what joins them.</summary>
internal static class ThreeValued
{
    /// <summary>The verdict of a boolean.</summary>
    public static Verdict Of(bool value) => value ? Verdict.Met : Verdict.NotMet;

    /// <summary>The opposite of a verdict; of unknown, unknown.</summary>
    public static Verdict Not(Verdict verdict) => Verdict.Met - verdict + Verdict.NotMet;

    /// <summary>Met when both are; not met when either is not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Verdict And(Verdict one, Verdict other) => other < one ? other : one;

    /// <summary>Met when either is; not met when both are not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Verdict Or(Verdict one, Verdict other) => other > one ? other : one;

    /// <summary>Whether a value lies between two numbers, both included.</summary>
    /// <param name="least">The least that the value may be; above <paramref name="most"/> for a value that is not known.</param>
    /// <param name="most">The most that the value may be.</param>
    /// <param name="low">The lower number.</param>
    /// <param name="high">The higher number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // a call for each comparison costs more than the comparison
    public static Verdict Within(long least, long most, long low, long high) =>
        least > most ? Verdict.Unknown
        : least >= low && most <= high ? Verdict.Met
        : most < low || least > high ? Verdict.NotMet
        : Verdict.Unknown;

    /// <summary>The verdict of a comparison, by the difference of its left and right value or by the sign of that difference.</summary>
    /// <param name="least">The least that the whole number may be; above <paramref name="most"/> where one of the values is not known.</param>
    /// <param name="most">The most that it may be.</param>
    /// <param name="how">How the values are compared.</param>
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
