using Aanwezig.Definitions;

namespace Aanwezig.Occurrences.Events;

/// <summary>The rule for an onset: the step is armed, its condition is met, no limit bars it, and there is a cause.</summary>
/// <remarks>
/// A birthday, a changed fact or a record that leaves a window is not a cause: nobody is reported for absence that needed no report when it happened.
/// The loops over days read different data, and share this rule.
/// </remarks>
internal static class OccurrenceRule
{
    /// <summary>Returns whether a day arms a step that is not armed; a step that occurs once in a school year follows another rule.</summary>
    /// <param name="now">The verdict of the day.</param>
    /// <param name="before">The verdict of the day before, for a step that may not have been evaluated on it.</param>
    /// <param name="hasEnd">Whether the step has a <c>clear_when</c>; a condition that is no longer met does not arm it then.</param>
    /// <param name="reopens">Whether the time after its last onset is over.</param>
    /// <param name="beginsAnew">Whether one of its measures restarted or began a new period.</param>
    public static bool Arms(Verdict now, Verdict before, bool hasEnd, bool reopens, bool beginsAnew) =>
        (!hasEnd && (now == Verdict.NotMet || before == Verdict.NotMet)) || reopens || beginsAnew;

    /// <summary>Returns whether a step occurs on a day if its limit allows it and there is a cause.</summary>
    public static bool CanOccur(bool isArmed, Verdict verdict, bool isCleared, in OccurrenceDays enrolment, int day) =>
        isArmed && verdict == Verdict.Met && !isCleared && enrolment.Allows(day);

    /// <summary>Returns whether a day has a cause.</summary>
    /// <param name="begins">Whether a record begins to count in a measure of the condition.</param>
    /// <param name="becameMet">Whether a comparison over a measure became met, and not because a record left its window.</param>
    /// <param name="opens">Whether a limit or the time to the next onset ended.</param>
    /// <param name="hasMeasure">Whether the condition reads a measure; a condition without one needs no cause.</param>
    public static bool IsCause(bool begins, bool becameMet, bool opens, bool hasMeasure) => begins || becameMet || opens || !hasMeasure;

    /// <summary>Returns whether a comparison became met, and not because a record left its window.</summary>
    /// <param name="now">The verdict at the end of the day.</param>
    /// <param name="before">The verdict at the end of the day before.</param>
    /// <param name="kept">The verdict at the end of the day if nothing had left its window on it.</param>
    public static bool BecameMet(Verdict now, Verdict before, Verdict kept) => now == Verdict.Met && before != Verdict.Met && kept == Verdict.Met;
}
