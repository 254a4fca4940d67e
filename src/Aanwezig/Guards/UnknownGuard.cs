using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences.Replays;
using Aanwezig.Snapshots;

namespace Aanwezig.Guards;

/// <summary>The guard that forbids a step whose condition is unknown because the reason of an absence is open. Unknown starts nothing.</summary>
internal static class UnknownGuard
{
    private static readonly Wording Reason = new("de reden is nog open: {dates}", "the reason is still open: {dates}");
    private static readonly Wording What = new("de reden is bekend", "the reason is known");

    /// <summary>Returns the records with an open reason that leave an armed step unknown at the end of the day; empty where there are none.</summary>
    public static IReadOnlyList<KnownRecord> OpenFor(StepStanding track, Snapshot today) =>
        !track.IsArmed || track.Verdict != Verdict.Unknown
            ? []
            : [.. track.Reading.Undecided
                .SelectMany(leaf => Operands.Measures(leaf.Condition))
                .SelectMany(name => today.Measure(name).Open)
                .Distinct()];

    /// <summary>Returns the hold of a step, with the first day on which records that settle by themselves decide it.</summary>
    public static Hold HoldFor(StepStanding track, IReadOnlyList<KnownRecord> open, Func<DateOnly, Snapshot> standing)
    {
        var decided = open
            .Select(record => record.SettlesOn)
            .Distinct()
            .Order()
            .FirstOrDefault(date => date is { } day && Kleene.Read(track.Step.When, standing(day)).Verdict != Verdict.Unknown);
        var dates = open.Select(record => record.Date).Distinct().Order().Select(IsoDate.Of);
        return new Hold(
            GuardName.Unknown,
            new Sentence(Reason, new Argument("dates", string.Join(", ", dates))),
            new Release(new Sentence(What), decided));
    }
}
