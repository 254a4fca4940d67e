using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Measures;
using Aanwezig.Occurrences.Sources;
using Aanwezig.Snapshots;

namespace Aanwezig.Occurrences.Replays;

/// <summary>Follows a case through the versions of its protocol, each on the days on which it is in force. All versions share one history.</summary>
internal sealed class VersionsInTurn(FollowedCase followed)
{
    private readonly List<Occurrence> _history = [];
    private readonly List<(StepDefinition Step, DateOnly Day)> _cleared = [];
    private readonly List<(FollowedCase Version, MeasureReader Reader)> _earlier = [];
    private readonly Dictionary<string, bool> _armed = new(StringComparer.Ordinal);

    public Replay Follow()
    {
        for (var first = followed.First; first <= followed.On;)
        {
            var version = followed.Through(first);
            var last = LastOf(version);
            var known = KnownCase.Follow(version, first, last, _history, step => IsArmed(version.Protocol, step));
            Keep(version, known);
            ClearEarlier(first, last);
            _earlier.Add((version, known.Reader));
            first = last.AddDays(1);
        }

        var steps = followed.Through(followed.On).Protocol.Steps;
        return new Replay(followed, _history, _cleared, [.. steps.Select(step => _armed.GetValueOrDefault(step.Id, true))]);
    }

    private DateOnly LastOf(FollowedCase version)
    {
        var next = followed.Versions.All.FirstOrDefault(other => other.InForceFrom > version.Protocol.InForceFrom);
        return next is null || next.InForceFrom > followed.On ? followed.On : next.InForceFrom.AddDays(-1);
    }

    // A step keeps its state; where the new version starts over, only a duty does.
    private bool IsArmed(ProtocolDefinition version, StepDefinition step) =>
        (version.RunningCases == RunningCases.StartOver && step.Duty is null) || _armed.GetValueOrDefault(step.Id, true);

    private void Keep(FollowedCase version, KnownCase known)
    {
        var table = version.CompiledDays.Table;
        var steps = version.Protocol.Steps;
        _cleared.AddRange(known.Loop.Cleared.Select(cleared => (steps[cleared.Step], table.DateOf(cleared.Day))));
        _armed.Clear();
        foreach (var step in steps)
        {
            _armed.Add(step.Id, known.Loop.Arming.IsArmed(step.Index));
        }
    }

    // The earlier version decides when its occurrences end. Such days are few, so each of them is read.
    private void ClearEarlier(DateOnly first, DateOnly last)
    {
        foreach (var (version, reader) in _earlier)
        {
            var steps = _history.Where(occurrence => occurrence.Protocol == version.Protocol && occurrence.Step.ClearWhen is not null).Select(occurrence => occurrence.Step).Distinct().ToList();
            _cleared.AddRange(steps.SelectMany(
                step => new DateRange(first, last).Days.Where(day => Kleene.Read(step.ClearWhen!, new Snapshot(version, reader, day)).Verdict == Verdict.Met),
                (step, day) => (step, day)));
        }
    }
}
