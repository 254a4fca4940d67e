using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Dossier;
using Aanwezig.Guards;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Replays;
using Aanwezig.Snapshots;

namespace Aanwezig.Recommendations;

/// <summary>Makes the lists of an answer from the ledger.</summary>
internal sealed class Planner
{
    private readonly OpenOccurrences _open;
    private readonly ReservedAsks _asks;
    private readonly IReadOnlyList<(StepStanding Track, IReadOnlyList<KnownRecord> Open, IReadOnlyList<KnownRecord> Contested)> _undecided;

    public Planner(Ledger ledger)
    {
        _open = new OpenOccurrences(ledger);
        _asks = new ReservedAsks(_open);
        _undecided = _open.IsActive
            ? [.. ledger.Replay.Steps
                .Select(track => (Track: track, Open: UnknownGuard.OpenFor(track, ledger.Replay.Today), Contested: UnknownGuard.ContestedFor(track, ledger.Replay.Today)))
                .Where(item => item.Open.Count + item.Contested.Count > 0)]
            : [];
    }

    /// <summary>Returns the recommendations by due date, then in file order.</summary>
    public IReadOnlyList<Recommendation> Recommendations()
    {
        var steps = _open.Occurrences.Where(item => item.Holds.Count == 0).Select(item => RecommendationBuilder.Of(item.Occurrence, _open));
        var asks = new[] { _asks.AskConsent(), _asks.WeighObjection() }.OfType<Recommendation>();
        var findOut = _asks.FindOut([.. _undecided.SelectMany(item => item.Open).Distinct()]);
        var all = steps.Concat(asks).ToList();
        var isTopic = findOut is not null && all.Exists(recommendation => recommendation.Contact == "student");
        if (findOut is not null && !isTopic)
        {
            all.Add(findOut);
        }

        return Topics.AddTo(InOrder(all), _open, isTopic, _asks.ConsentIsATopic);
    }

    /// <summary>Returns the steps that one comparison separates from their condition.</summary>
    public IReadOnlyList<Upcoming> Upcoming() => new UpcomingSteps(_open).All();

    /// <summary>Returns the done steps whose ground a later correction removed.</summary>
    public IReadOnlyList<Ungrounded> Ungrounded() => new UngroundedEntries(_open.Ledger).All();

    /// <summary>Returns the findings about the data.</summary>
    public IReadOnlyList<Finding> Findings() => CaseFindings.Case(_open);

    private IReadOnlyList<Recommendation> InOrder(IEnumerable<Recommendation> all) =>
        [.. all.OrderBy(item => item.Due ?? DateOnly.MaxValue).ThenBy(item => PlaceOf(item.Step)).ThenBy(item => item.Onset)];

    /// <summary>Returns the withheld steps, in file order.</summary>
    public IReadOnlyList<Withheld> Withheld()
    {
        var held = _open.Occurrences
            .Where(item => item.Holds.Count > 0)
            .Select(item => Of(item.Occurrence.Step, item.Occurrence, item.Holds));
        var barred = _open.IsActive
            ? _open.Replay.Steps
                .Where(track => track.IsArmed && track.Verdict == Verdict.Met && track.IsBarred(_open.On))
                .Select(track => Of(track.Step, null, [LimitHold.Of(track, _open)]))
            : [];
        var unknown = _undecided.Select(item => Of(item.Track.Step, null, [item.Open.Count > 0
            ? UnknownGuard.HoldFor(item.Track, item.Open, _open.Replay.StandingOn)
            : UnknownGuard.HoldFor(item.Contested)]));
        return [.. held.Concat(barred).Concat(unknown).OrderBy(item => PlaceOf(item.Step)).ThenBy(item => item.Onset ?? DateOnly.MaxValue)];
    }

    private Withheld Of(StepDefinition step, Occurrence? occurrence, IReadOnlyList<Hold> holds) => new()
    {
        Step = step.Id,
        Title = step.Title,
        EarlierVersion = _open.EarlierVersionOf(occurrence),
        Onset = occurrence?.Onset,
        Evidence = occurrence is null ? [] : EvidenceBuilder.Of(occurrence.Reading, occurrence.Snapshot, occurrence.Snapshot.Followed, step.Keys["when"]),
        Guard = holds[0].Guard,
        Also = [.. holds.Skip(1).Select(hold => hold.Guard)],
        Reason = holds[0].Reason,
        Release = holds[0].Release,
    };

    // Steps of an earlier version alone come before those of the file, and reserved steps after them.
    private int PlaceOf(string step) =>
        _open.Followed.Protocol.Steps.FirstOrDefault(other => other.Id == step)?.Index
        ?? (ReservedSteps.All.ToList().IndexOf(step) is >= 0 and var place ? _open.Followed.Protocol.Steps.Count + place : -1);
}
