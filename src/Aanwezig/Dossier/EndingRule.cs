using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Occurrences;

namespace Aanwezig.Dossier;

/// <summary>
/// The rule by which an open occurrence ends without an entry of the dossier. Days are day numbers from any one origin; <see cref="DayTable.Never"/>
/// means no such day.
/// </summary>
internal static class EndingRule
{
    /// <summary>Returns the last day, included, on which an occurrence can be open without an entry. Only the end of the enrolment ends a duty.</summary>
    /// <param name="step">The step.</param>
    /// <param name="enrolment">The last day of the enrolment.</param>
    /// <param name="agreement">The last day of the agreements under which the step occurred, through the versions that continue them.</param>
    /// <param name="schoolYear">The last day of the school year of its onset.</param>
    /// <param name="expiry">The last open day that the step's <c>expires</c> gives.</param>
    public static int LastOpenDay(StepDefinition step, int enrolment, int agreement, int schoolYear, int expiry) =>
        step.Duty is not null ? enrolment : Math.Min(Math.Min(enrolment, agreement), Math.Min(schoolYear, expiry));

    /// <summary>Returns the first day on which an occurrence has expired; at the earliest the day after its onset.</summary>
    public static int ExpiryDay(int onset, int lastOpenDay) => lastOpenDay == DayTable.Never ? DayTable.Never : Math.Max(onset, lastOpenDay) + 1;

    /// <summary>
    /// Returns the outcome, at the end of a day, of an occurrence that was open until then. Where several things end it on one day, the order of the
    /// parameters decides.
    /// </summary>
    /// <param name="isCleared">Whether the <c>clear_when</c> of its step was met.</param>
    /// <param name="isExpired">Whether the day is its <see cref="ExpiryDay"/>, or a later one.</param>
    /// <param name="isSuperseded">Whether its step occurred again.</param>
    /// <param name="isPassedOver">Whether a higher step of its ladder occurred.</param>
    public static OccurrenceOutcome OnDay(bool isCleared, bool isExpired, bool isSuperseded, bool isPassedOver) =>
        isCleared ? OccurrenceOutcome.Cleared
        : isExpired ? OccurrenceOutcome.Expired
        : isSuperseded ? OccurrenceOutcome.Superseded
        : isPassedOver ? OccurrenceOutcome.PassedOver
        : OccurrenceOutcome.Open;
}
