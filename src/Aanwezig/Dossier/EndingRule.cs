using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Occurrences;

namespace Aanwezig.Dossier;

/// <summary>How an open occurrence ends without an entry of the dossier. Days are numbers of any one count; <see cref="DayTable.Never"/> stands for no such day.</summary>
internal static class EndingRule
{
    /// <summary>The last day on which an occurrence can be open by itself; a duty ends with the enrolment alone.</summary>
    /// <param name="step">The step.</param>
    /// <param name="enrolment">The last day of the enrolment.</param>
    /// <param name="agreement">The last day of the agreements under which it occurred, through the versions that continue them.</param>
    /// <param name="schoolYear">The last day of the school year of its onset.</param>
    /// <param name="expiry">The last day that its step gives it.</param>
    public static int LastOpenDay(StepDefinition step, int enrolment, int agreement, int schoolYear, int expiry) =>
        step.Duty is not null ? enrolment : Math.Min(Math.Min(enrolment, agreement), Math.Min(schoolYear, expiry));

    /// <summary>The first day on which an occurrence is no longer open by itself; at the earliest the day after its onset.</summary>
    public static int ExpiryDay(int onset, int lastOpenDay) => lastOpenDay == DayTable.Never ? DayTable.Never : Math.Max(onset, lastOpenDay) + 1;

    /// <summary>How an occurrence that was open at the end of the day before stands at the end of a day; of what happens on it, the first named here counts.</summary>
    /// <param name="isCleared">Whether the end of its step was met.</param>
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
