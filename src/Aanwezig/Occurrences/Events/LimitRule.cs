using Aanwezig.Definitions;

namespace Aanwezig.Occurrences.Events;

/// <summary>The rule by which a protocol limits how often a step occurs: a number of earlier times in a rolling window that ends on the day.</summary>
/// <remarks>
/// Both ends of the window count: with a window of seven days, a time on a Tuesday bars the step up to Monday, and not on the next Tuesday.
/// A time on the day itself is not earlier, since all conditions of a day see only what happened on earlier days. A window may reach back before the
/// calendar, and what was done there counts.
/// </remarks>
internal static class LimitRule
{
    /// <summary>Returns whether a time counts on a day.</summary>
    /// <param name="time">The day of the time.</param>
    /// <param name="start">The first day of the window, included.</param>
    /// <param name="day">The day on which the window ends; times on it do not count.</param>
    public static bool Counts(int time, int start, int day) => time >= start && time < day;

    /// <summary>Returns whether a limit bars a step on a day.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="times">The times of the step.</param>
    /// <param name="start">The first day of the window, included.</param>
    /// <param name="day">The day on which the window ends; times on it do not count.</param>
    public static bool Bars<T>(AtMost limit, in T times, int start, int day)
        where T : struct, IStepTimes =>
        Bars(limit, limit.Counting switch
        {
            Counting.Occurred => times.Occurred(start, day),
            Counting.Done => times.Done(start, day),
        });

    /// <summary>Returns whether a number of earlier times in the window bars the step.</summary>
    public static bool Bars(AtMost limit, int times) => times >= limit.Times;
}
