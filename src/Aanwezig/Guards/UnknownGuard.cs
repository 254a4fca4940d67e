using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences.Replays;
using Aanwezig.Snapshots;

namespace Aanwezig.Guards;

/// <summary>No step that an absence with an open reason keeps from having a verdict: unknown starts nothing.</summary>
internal static class UnknownGuard
{
    private static readonly Wording Reason = new("de reden is nog open: {dates}", "the reason is still open: {dates}");
    private static readonly Wording What = new("de reden is bekend", "the reason is known");

    /// <summary>The records with an open reason that keep an armed step from having a verdict at the end of the last day; empty where none do.</summary>
    public static IReadOnlyList<KnownRecord> OpenFor(StepStanding track, Snapshot today) =>
        !track.IsArmed || track.Verdict != Verdict.Unknown
            ? []
            : [.. track.Reading.Undecided
                .SelectMany(leaf => Operands.Measures(leaf.Condition))
                .SelectMany(name => today.Measure(name).Open)
                .Distinct()];

    /// <summary>The hold of a step, with the first day on which what settles by itself decides it.</summary>
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
