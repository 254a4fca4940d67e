using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Guards;
using Aanwezig.Measures.Tallies;
using Aanwezig.Occurrences;
using Aanwezig.Snapshots;

namespace Aanwezig.Recommendations;

/// <summary>Makes the recommendation of an open occurrence that nothing holds back.</summary>
internal static class RecommendationBuilder
{
    public static Recommendation Of(Occurrence occurrence, OpenOccurrences open)
    {
        var step = occurrence.Step;
        var start = open.StartOf(occurrence);
        var due = Due(step.Within, start, open);
        return new Recommendation
        {
            Id = Id(step.Id, occurrence.Onset, open.Followed),
            Step = step.Id,
            Title = step.Title,
            EarlierVersion = open.EarlierVersionOf(occurrence),
            Contact = step.Contact,
            Who = step.Who,
            WhoTitle = occurrence.Protocol.Roles.GetValueOrDefault(step.Who) ?? RoleTitles.Of(step.Who),
            How = Tried(step.How, occurrence.Entries),
            Onset = occurrence.Onset,
            Start = start,
            Due = due,
            Overdue = due < open.On,
            Replaces = new ReplacedAsks(open).Of(occurrence, start),
            Decision = step.Decision,
            Duty = step.Duty,
            Reference = open.Followed.Jurisdiction.Duties.FirstOrDefault(duty => duty.Id == step.Duty)?.Reference,
            Report = Reported(occurrence),
            Tell = DisclosureGuard.Allowed(occurrence, open.LookOn(open.On)),
            Topics = step.Topics,
            Why = step.Why,
            Evidence = EvidenceBuilder.Of(occurrence.Reading, occurrence.Snapshot, occurrence.Snapshot.Followed, step.Keys["when"]),
        };
    }

    public static string Id(string step, DateOnly onset, FollowedCase followed) =>
        $"{followed.Protocol.Name}/{step}/{followed.Student.Id}/{IsoDate.Of(onset)}";

    public static DateOnly? Due(Duration? within, DateOnly start, OpenOccurrences open) =>
        within is { } duration ? DurationsOfDays.After(open.Followed.Days, start, duration) : null;

    /// <summary>Returns the channels after the attempts: each attempt moves the first one to the end, except for the last channel.</summary>
    public static IReadOnlyList<Channel> Tried(IReadOnlyList<Channel> how, IEnumerable<DossierEntry> entries)
    {
        var attempts = Math.Min(entries.Count(entry => entry.Outcome == DossierOutcome.Attempted), Math.Max(how.Count - 1, 0));
        return [.. how.Skip(attempts), .. how.Take(attempts)];
    }

    private static ReportFields? Reported(Occurrence occurrence)
    {
        if (occurrence.Step.Report is not { } report)
        {
            return null;
        }

        var counted = FirstThatCountsRecords(occurrence);
        var wanted = Kleene.Read(report.ActionWanted, occurrence.Snapshot).Verdict;
        return new ReportFields(
            report.Type,
            counted.Select(item => item.Known.Date).DefaultIfEmpty(occurrence.Onset).Min(),
            occurrence.Onset,
            counted.Sum(item => item.Minutes),
            counted.Select(item => item.Known.Date).Distinct().Count(),
            wanted == Verdict.Unknown ? null : wanted == Verdict.Met);
    }

    // A sum is one value, so each record that one of its measures counted counts once.
    private static List<Counted> FirstThatCountsRecords(Occurrence occurrence) =>
        Operands.Whole(occurrence.Step.When)
            .Select(value => Operands.Measures(value).Where(name => !occurrence.Snapshot.Definition(name).IsOfSteps).ToList())
            .FirstOrDefault(names => names.Count > 0)?
            .SelectMany(name => occurrence.Snapshot.Measure(name).Counted)
            .DistinctBy(item => item.Known, ReferenceEqualityComparer.Instance)
            .ToList() ?? [];
}
