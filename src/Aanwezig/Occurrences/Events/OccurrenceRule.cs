using Aanwezig.Definitions;

namespace Aanwezig.Occurrences.Events;

/// <summary>The rule by which a step occurs: on a day on which it is armed, its condition is met, nothing bars it, and there is a cause.</summary>
/// <remarks>
/// A birthday, a changed fact or a record that leaves a window is no cause: nobody is reported for absence that needed no report when it happened.
/// The loops over days differ in what they look at; what follows from it is said here alone.
/// </remarks>
internal static class OccurrenceRule
{
    /// <summary>Whether a day lets a step occur again that could not, unless it occurs once in a school year.</summary>
    /// <param name="now">The verdict of the day.</param>
    /// <param name="before">The verdict of the day before, for a step that need not have been looked at on it.</param>
    /// <param name="hasEnd">Whether the step has an end of its own; then a lapsed condition does not arm it.</param>
    /// <param name="reopens">Whether the time after its last onset has passed.</param>
    /// <param name="beginsAnew">Whether one of its measures restarted or began a new period.</param>
    public static bool Arms(Verdict now, Verdict before, bool hasEnd, bool reopens, bool beginsAnew) =>
        (!hasEnd && (now == Verdict.NotMet || before == Verdict.NotMet)) || reopens || beginsAnew;

    /// <summary>Whether a step occurs on a day if its limit allows it and there is a cause.</summary>
    public static bool CanOccur(bool isArmed, Verdict verdict, bool isCleared, in Enrolment enrolment, int day) =>
        isArmed && verdict == Verdict.Met && !isCleared && enrolment.Allows(day);

    /// <summary>Whether a day brings a cause.</summary>
    /// <param name="begins">Whether a record begins to count in a measure of the condition.</param>
    /// <param name="becameMet">Whether a comparison over a measure became met, otherwise than by a record that left.</param>
    /// <param name="opens">Whether a limit or the time to the next onset ended.</param>
    /// <param name="hasMeasure">Whether the condition looks at a measure; without one it needs no cause.</param>
    public static bool IsCause(bool begins, bool becameMet, bool opens, bool hasMeasure) => begins || becameMet || opens || !hasMeasure;

    /// <summary>Whether a comparison became met, otherwise than by a record that left its window.</summary>
    /// <param name="now">Its verdict at the end of the day.</param>
    /// <param name="before">Its verdict at the end of the day before.</param>
    /// <param name="kept">Its verdict at the end of the day, had nothing left since.</param>
    public static bool BecameMet(Verdict now, Verdict before, Verdict kept) => now == Verdict.Met && before != Verdict.Met && kept == Verdict.Met;
}
