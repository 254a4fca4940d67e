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
    private static readonly Wording Contested = new("registraties spreken elkaar tegen: {dates}", "registrations contradict each other: {dates}");
    private static readonly Wording Corrected = new("het register is verbeterd", "the register is corrected");
    private static readonly Wording What = new("de reden is bekend", "the reason is known");

    /// <summary>Returns the records with an open reason that leave an armed step unknown at the end of the day; empty where there are none.</summary>
    public static IReadOnlyList<KnownRecord> OpenFor(StepStanding track, Snapshot today) =>
        !track.IsArmed || track.Verdict != Verdict.Unknown
            ? []
            : [.. track.Reading.Undecided
                .SelectMany(leaf => Operands.Measures(leaf.Condition))
                .SelectMany(name => today.Measure(name).Open)
                .Distinct()];

    /// <summary>Returns the records that leave an armed step unknown because records of several kinds claim the same time; empty where there are none.</summary>
    public static IReadOnlyList<KnownRecord> ContestedFor(StepStanding track, Snapshot today) =>
        !track.IsArmed || track.Verdict != Verdict.Unknown
            ? []
            : [.. track.Reading.Undecided
                .SelectMany(leaf => Operands.Measures(leaf.Condition))
                .SelectMany(name => today.Measure(name).Contested)
                .DistinctBy(record => record.Record, ReferenceEqualityComparer.Instance)];

    /// <summary>Returns the hold of a step that records which contradict each other leave unknown; only a correction releases it.</summary>
    public static Hold HoldFor(IReadOnlyList<KnownRecord> contested) => new(
        GuardName.Unknown,
        new Sentence(Contested, new Argument("dates", Dates(contested))),
        new Release(new Sentence(Corrected), null));

    /// <summary>Returns the hold of a step, with the first day on which records that settle by themselves decide it.</summary>
    public static Hold HoldFor(StepStanding track, IReadOnlyList<KnownRecord> open, Func<DateOnly, Snapshot> standing)
    {
        var decided = open
            .Select(record => record.SettlesOn)
            .Distinct()
            .Order()
            .FirstOrDefault(date => date is { } day && Kleene.Read(track.Step.When, standing(day)).Verdict != Verdict.Unknown);
        return new Hold(
            GuardName.Unknown,
            new Sentence(Reason, new Argument("dates", Dates(open))),
            new Release(new Sentence(What), decided));
    }

    private static string Dates(IReadOnlyList<KnownRecord> records) => string.Join(", ", records.Select(record => record.Date).Distinct().Order().Select(IsoDate.Of));
}
