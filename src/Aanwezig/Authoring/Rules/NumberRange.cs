using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Rules;

/// <summary>A range of numbers; a bound that is null is open.</summary>
/// <param name="Low">The lower bound.</param>
/// <param name="IsAbove">Whether the lower bound itself is left out.</param>
/// <param name="High">The upper bound.</param>
/// <param name="IsBelow">Whether the upper bound itself is left out.</param>
internal readonly record struct NumberRange(ExactNumber? Low, bool IsAbove, ExactNumber? High, bool IsBelow)
{
    public static NumberRange Any { get; } = new(null, false, null, false);

    public bool IsEmpty => Low is { } low && High is { } high && (low > high || (low == high && (IsAbove || IsBelow)));

    public static NumberRange From(ExactNumber low) => new(low, false, null, false);

    public static NumberRange UpTo(ExactNumber high) => new(null, false, high, false);

    /// <summary>Returns the numbers for which a comparison with a number holds, or for which it does not.</summary>
    public static NumberRange Where(ComparisonOperator how, ExactNumber number, bool holds) => (how, holds) switch
    {
        (ComparisonOperator.Less, true) or (ComparisonOperator.AtLeast, false) => new(null, false, number, true),
        (ComparisonOperator.AtMost, true) or (ComparisonOperator.More, false) => UpTo(number),
        (ComparisonOperator.More, true) or (ComparisonOperator.AtMost, false) => new(number, true, null, false),
        (ComparisonOperator.AtLeast, true) or (ComparisonOperator.Less, false) => From(number),
        (ComparisonOperator.Equal, true) or (ComparisonOperator.NotEqual, false) => new(number, false, number, false),
        (ComparisonOperator.NotEqual, true) or (ComparisonOperator.Equal, false) => Any,
    };

    /// <summary>Returns the numbers that lie in both ranges.</summary>
    public NumberRange Within(NumberRange other)
    {
        var (low, isAbove) = Low is not { } mine || (other.Low is { } its && (its > mine || (its == mine && other.IsAbove))) ? (other.Low, other.IsAbove) : (Low, IsAbove);
        var (high, isBelow) = High is not { } most || (other.High is { } limit && (limit < most || (limit == most && other.IsBelow))) ? (other.High, other.IsBelow) : (High, IsBelow);
        return new NumberRange(low, isAbove, high, isBelow);
    }
}
