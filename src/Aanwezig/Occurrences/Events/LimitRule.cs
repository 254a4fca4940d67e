using Aanwezig.Definitions;

namespace Aanwezig.Occurrences.Events;

/// <summary>The rule by which a protocol limits how often a step occurs: so many earlier times in a rolling window that ends on the day.</summary>
/// <remarks>
/// Both ends of the window count: what was on a Tuesday bars a step with a window of seven days until Monday, and no longer on the next Tuesday.
/// A time of the day itself is not earlier: all conditions of a day see what earlier days brought about.
/// </remarks>
internal static class LimitRule
{
    /// <summary>Whether a time counts on a day.</summary>
    /// <param name="time">The number of its day.</param>
    /// <param name="start">The number of the first day of the window.</param>
    /// <param name="day">The number of the day, with which the window ends.</param>
    public static bool Counts(int time, int start, int day) => time >= start && time < day;

    /// <summary>Whether so many earlier times in the window bar the step.</summary>
    public static bool Bars(AtMost limit, int times) => times >= limit.Times;
}
