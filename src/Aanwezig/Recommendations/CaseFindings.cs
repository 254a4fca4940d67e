using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Recommendations;

/// <summary>The findings of an answer: doubts about the data, missing facts and timetables, passed-over steps, waived duties, and deadlines beyond the calendar.</summary>
internal static class CaseFindings
{
    public static IReadOnlyList<Finding> Case(OpenOccurrences open) =>
        [.. open.Followed.Source.Findings
            .Concat(RecordFindings.Of(open.Followed, open.Replay.Today))
            .Concat(RegisterFindings.Of(open.Followed))
            .Concat(new UngroundedEntries(open.Ledger).Doubts())
            .Concat(MissingFacts(open))
            .Concat(ShareFindings.Of(open))
            .Concat(PassedOver(open))
            .Concat(WaivedDuties(open))
            .Concat(EndedDuties.Of(open))
            .Concat(BeyondCalendar(open))
            .Concat(NotAgreed(open))
            .OrderBy(finding => finding.Code, StringComparer.Ordinal)
            .ThenBy(finding => string.Join(' ', finding.Records), StringComparer.Ordinal)
            .ThenBy(finding => finding.Message.In(Language.English), StringComparer.Ordinal)];

    private static IEnumerable<Finding> MissingFacts(OpenOccurrences open) => open.IsActive
        ? open.Replay.Steps
            .Where(track => track.IsArmed && track.Verdict == Verdict.Unknown)
            .SelectMany(track => track.Reading.Undecided.SelectMany(leaf => leaf.Missing).Distinct(), (track, fact) => new Finding(
                "missing_fact",
                new Sentence(MissingFact, new Argument("fact", fact), new Argument("step", track.Step.Id)),
                []))
        : [];

    private static IEnumerable<Finding> PassedOver(OpenOccurrences open)
    {
        var year = open.Followed.Calendar.YearOf(open.On)?.Range;
        return open.Ledger.Occurrences
            .Where(occurrence => occurrence.OutcomeOn(open.On) == OccurrenceOutcome.PassedOver && year?.Contains(occurrence.Onset) == true)
            .Select(occurrence => new Finding(
                "passed_over",
                new Sentence(PassedOverStep, new Argument("step", occurrence.Step.Id), new Argument("date", IsoDate.Of(occurrence.Onset))),
                []));
    }

    private static IEnumerable<Finding> WaivedDuties(OpenOccurrences open) => open.Ledger.Occurrences
        .Where(occurrence => occurrence.Step.Duty is not null && occurrence.OutcomeOn(open.On) == OccurrenceOutcome.Waived)
        .Select(occurrence => new Finding(
            "duty_waived",
            new Sentence(DutyWaived, new Argument("step", occurrence.Step.Id), new Argument("date", IsoDate.Of(occurrence.Onset))),
            []));

    private static IEnumerable<Finding> BeyondCalendar(OpenOccurrences open) => open.Occurrences
        .Where(item => item.Holds.Count == 0 && item.Occurrence.Step.Within is not null)
        .Where(item => RecommendationBuilder.Due(item.Occurrence.Step.Within, open.StartOf(item.Occurrence), open) is null)
        .Select(item => new Finding(
            "deadline_beyond_calendar",
            new Sentence(DeadlineBeyond, new Argument("step", item.Occurrence.Step.Id), new Argument("until", IsoDate.Of(open.Followed.Calendar.Range.Until))),
            []));

    private static IEnumerable<Finding> NotAgreed(OpenOccurrences open) => open.Followed.Source.Exemptions
        .Where(exemption => !open.Followed.Protocol.Exemptions.Any(allowed => allowed.Name == exemption.Name))
        .Where(exemption => exemption.From <= open.On && open.On <= exemption.Until)
        .Select(exemption => exemption.Name)
        .Distinct()
        .Select(name => new Finding("exemption_not_agreed", new Sentence(NotInProtocol, new Argument("exemption", name)), []));

    private static readonly Wording NotInProtocol = new(
        "de vrijstelling `{exemption}` staat niet in dit protocol en verandert hier niets",
        "the exemption `{exemption}` is none of this protocol and changes nothing here");

    private static readonly Wording MissingFact = new(
        "om stap `{step}` te kunnen beoordelen is `{fact}` nodig, en dat is niet bekend",
        "step `{step}` cannot be judged without `{fact}`, and that is not known");

    private static readonly Wording PassedOverStep = new(
        "stap `{step}` van {date} is ingehaald door een hogere stap voordat hij gedaan was",
        "step `{step}` of {date} was passed over by a higher step before it was done");

    private static readonly Wording DutyWaived = new(
        "de school heeft de wettelijke stap `{step}` van {date} bewust niet gedaan",
        "the school decided not to carry out the legal step `{step}` of {date}");

    private static readonly Wording DeadlineBeyond = new(
        "de termijn van stap `{step}` loopt door na het einde van de kalender ({until})",
        "the deadline of step `{step}` runs beyond the end of the calendar ({until})");
}
