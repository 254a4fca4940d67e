using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Measures;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Replays;
using Aanwezig.Snapshots;

namespace Aanwezig.Testing.Generators.Tests.DayByDay;

/// <summary>The plain way to follow a case, as the contract says it: every measure and every step on every day. What the engine finds is held against it.</summary>
/// <remarks>Each day is read by the version of the protocol that is in force on it; all versions write one history.</remarks>
internal sealed class EveryDay
{
    private readonly List<Occurrence> _history = [];
    private readonly List<(StepDefinition Step, DateOnly Day)> _cleared = [];
    private readonly List<(FollowedCase Version, MeasureReader Reader)> _earlier = [];
    private readonly FollowedCase _followed;
    private FollowedCase _version;
    private MeasureReader _reader;
    private IReadOnlyList<StepTrack> _tracks;

    private EveryDay(FollowedCase followed)
    {
        _followed = followed;
        _version = followed.Through(followed.First);
        _reader = new MeasureReader(_version, _history);
        _tracks = [.. _version.Protocol.Steps.Select(step => new StepTrack(_version, step, _history, isArmed: true))];
    }

    public static Replay Of(FollowedCase followed)
    {
        var plain = new EveryDay(followed);
        plain.Follow();
        return new Replay(followed, plain._history, plain._cleared, [.. plain._tracks.Select(track => track.IsArmed)]);
    }

    private void Follow()
    {
        var yesterday = DayBefore(_followed.First);
        for (var day = _followed.First; day <= _followed.On; day = day.AddDays(1))
        {
            if (_followed.Through(day) is var version && version != _version)
            {
                TurnTo(version);
                yesterday = DayBefore(day);
            }

            var today = new Snapshot(_version, _reader, day);
            var occurring = _tracks.Where(track => track.Occurs(today, yesterday)).ToList();
            _cleared.AddRange(_tracks.Where(track => track.IsCleared).Select(track => (track.Step, day)));
            _history.AddRange(occurring.Select(track => new Occurrence(track.Step, day, today)));
            ClearEarlier(day);
            yesterday = today;
        }
    }

    // By the measures of the version that begins, so that its beginning is not a cause.
    private Snapshot? DayBefore(DateOnly first) =>
        _followed.Calendar.Range.Contains(first.AddDays(-1)) ? new Snapshot(_version, _reader, first.AddDays(-1)) : null;

    // A step goes on as it was left; where the new version starts over, only a duty does.
    private void TurnTo(FollowedCase version)
    {
        _earlier.Add((_version, _reader));
        var before = _tracks.ToDictionary(track => track.Step.Id, StringComparer.Ordinal);
        var startsOver = version.Protocol.RunningCases == RunningCases.StartOver;
        (_version, _reader) = (version, new MeasureReader(version, _history));
        _tracks = [.. version.Protocol.Steps.Select(step => new StepTrack(
            version,
            step,
            _history,
            isArmed: (startsOver && step.Duty is null) || !before.TryGetValue(step.Id, out var track) || track.IsArmed))];
    }

    // What occurred under an earlier version ends as that version says.
    private void ClearEarlier(DateOnly day)
    {
        foreach (var (version, reader) in _earlier)
        {
            _cleared.AddRange(_history
                .Where(occurrence => occurrence.Protocol == version.Protocol && occurrence.Step.ClearWhen is not null)
                .Select(occurrence => occurrence.Step)
                .Distinct()
                .Where(step => Kleene.Read(step.ClearWhen!, new Snapshot(version, reader, day)).Verdict == Verdict.Met)
                .Select(step => (step, day)));
        }
    }
}
