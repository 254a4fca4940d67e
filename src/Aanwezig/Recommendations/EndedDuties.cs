using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Recommendations;

/// <summary>Finds the duties that were open when the student left. Nothing asks for them anymore, so the answer reports each of them until the end of the school year.</summary>
internal static class EndedDuties
{
    private static readonly Wording Ended = new(
        "de wettelijke stap `{step}` van {onset} stond nog open toen de inschrijving eindigde; de laatste dag was {last}",
        "the legal step `{step}` of {onset} was still open when the enrolment ended; the last day was {last}");

    public static IEnumerable<Finding> Of(OpenOccurrences open) => open.Ledger.Occurrences
        .Where(occurrence => occurrence.Step.Duty is not null && occurrence.OutcomeOn(open.On) == OccurrenceOutcome.Expired && IsOfYear(open, occurrence))
        .Select(occurrence => new Finding("duty_ended", Sentence(open.Followed, occurrence), Counted(occurrence)) { Step = occurrence.Step.Id, Onset = occurrence.Onset });

    private static bool IsOfYear(OpenOccurrences open, Occurrence occurrence) =>
        occurrence.EndedBy(open.On) is { } ended
        && (open.Followed.Calendar.YearOf(ended) ?? open.Followed.Calendar.YearOf(ended.AddDays(-1)))?.Range.Until >= open.On;

    private static Sentence Sentence(FollowedCase followed, Occurrence occurrence) => new(
        Ended,
        new Argument("step", occurrence.Step.Id),
        new Argument("onset", IsoDate.Of(occurrence.Onset)),
        new Argument("last", IsoDate.Of(followed.Enrolled.LastDayOn(occurrence.Onset)!.Value)));

    private static List<string> Counted(Occurrence occurrence) =>
        [.. Operands.Measures(occurrence.Step.When)
            .SelectMany(name => occurrence.Snapshot.Measure(name).Counted)
            .Select(item => item.Known.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)];
}
