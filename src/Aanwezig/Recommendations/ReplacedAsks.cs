using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Dossier;
using Aanwezig.Guards;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Replays;

namespace Aanwezig.Recommendations;

/// <summary>Finds the overdue ask that a younger ask for the same step replaces.</summary>
/// <remarks>
/// An ask begins anew where a hold is released, where a rung of a ladder opens again, where the step occurs again, and where a correction moves its
/// onset. Of several overdue ones the earliest last day is returned.
/// </remarks>
internal sealed class ReplacedAsks(OpenOccurrences open)
{
    // decision: 307-overdue-stays-overdue
    public ReplacedAsk? Of(Occurrence occurrence, DateOnly start)
    {
        if (occurrence.Step.Within is null)
        {
            return null;
        }

        var before = occurrence.Step.Duty is null ? Chain(open.Ledger, occurrence, open.On).Select(one => EarliestOverdue(open, one, start)) : [];
        return before.Append(BeforeACorrection(occurrence)).OfType<ReplacedAsk>().MinBy(ask => ask.Due);
    }

    // The occurrence, and those that it superseded without an entry between them.
    private static IEnumerable<Occurrence> Chain(Ledger ledger, Occurrence occurrence, DateOnly day)
    {
        for (var one = occurrence; one is not null; one = Superseded(ledger, one, day))
        {
            yield return one;
        }
    }

    private static Occurrence? Superseded(Ledger ledger, Occurrence by, DateOnly day) => ledger.Occurrences.LastOrDefault(other =>
        other.Step.Id == by.Step.Id && other.Onset < by.Onset && other.OutcomeOn(day) == OccurrenceOutcome.Superseded && other.EndedBy(day) == by.Onset);

    // Returns the first stretch of free days of an occurrence, before a day, that went past its own last day.
    private static ReplacedAsk? EarliestOverdue(OpenOccurrences open, Occurrence occurrence, DateOnly before)
    {
        var (kind, start) = (Free.No, (DateOnly?)null);
        for (var day = occurrence.Onset; day <= before; day = day.AddDays(1))
        {
            var today = day == before ? Free.No : On(open, occurrence, day);
            if (today != kind)
            {
                if (start is { } begun && RecommendationBuilder.Due(occurrence.Step.Within, begun, open) is { } due && due < day)
                {
                    return new ReplacedAsk(occurrence.Onset, due);
                }

                (kind, start) = (today, null);
            }

            start ??= today != Free.No && MomentHold.Check(occurrence, open.LookOn(day)) is null ? day : null;
        }

        return null;
    }

    private static Free On(OpenOccurrences open, Occurrence occurrence, DateOnly day) =>
        occurrence.IsOpenOn(day) ? (GuardRail.LastingHolds(occurrence, open.LookOn(day)).Any() ? Free.No : Free.Open)
        : open.Ledger.IsOpenAgain(occurrence, day) ? Free.Again
        : Free.No;

    // What was known on the eve of a correction may have had an overdue ask, of an onset that no longer exists.
    private ReplacedAsk? BeforeACorrection(Occurrence occurrence)
    {
        foreach (var day in Corrections().Where(day => day > open.Followed.First))
        {
            var eve = LedgerOn(day.AddDays(-1));
            var overdue = eve.Occurrences
                .Where(item => item.Holds.Count == 0 && item.Occurrence.Step.Id == occurrence.Step.Id && !open.Ledger.Occurrences.Any(now => IsSame(now, item.Occurrence)))
                .Select(item => (item.Occurrence, Due: RecommendationBuilder.Due(item.Occurrence.Step.Within, eve.StartOf(item.Occurrence), eve)))
                .Where(item => item.Due < day && !IsOwned(item.Occurrence))
                .Select(item => new ReplacedAsk(item.Occurrence.Onset, item.Due!.Value))
                .MinBy(ask => ask.Due);
            if (overdue is not null)
            {
                return overdue;
            }
        }

        return null;

        bool IsOwned(Occurrence moved) => open.Followed.Dossier.Any(entry => entry.Step == moved.Step.Id && entry.Outcome != Attendance.DossierOutcome.Attempted && entry.Date >= moved.Onset && entry.Date < occurrence.Onset);
    }

    private static bool IsSame(Occurrence one, Occurrence other) => one.Step.Id == other.Step.Id && one.Onset == other.Onset;

    private IEnumerable<DateOnly> Corrections() => open.Followed.Source.Records
        .Where(record => record is { Supersedes: not null, RecordedAt: not null } && !(record.RecordedAt > open.Followed.KnownAt))
        .Select(record => DateOnly.FromDateTime(record.RecordedAt!.Value))
        .Where(day => day <= open.On)
        .Distinct()
        .Order();

    private OpenOccurrences LedgerOn(DateOnly eve)
    {
        var followed = open.Followed;
        var knownAt = eve.ToDateTime(TimeOnly.MaxValue);
        var then = new FollowedCase(followed.Versions, followed.Jurisdiction, followed.Calendar, followed.Source, eve, knownAt, followed.Compilation);
        return new OpenOccurrences(GuardRail.LedgerOf(Replay.Of(then)));
    }

    private enum Free
    {
        No,
        Open,
        Again,
    }
}
