using Aanwezig.Definitions;
using Aanwezig.Evaluation;
using Aanwezig.Evaluation.Tallies;

namespace Aanwezig.Testing.Tests.DayByDay;

/// <summary>The plain way to follow a case, as the design page says it: every measure and every step on every day. What the engine finds is held against it.</summary>
internal sealed class EveryDay
{
    private readonly List<Occurrence> _history = [];
    private readonly List<(StepDefinition Step, DateOnly Day)> _cleared = [];
    private readonly FollowedCase _followed;
    private readonly MeasureReader _reader;
    private readonly IReadOnlyList<StepTrack> _tracks;

    private EveryDay(FollowedCase followed)
    {
        _followed = followed;
        _reader = new MeasureReader(followed, _history);
        _tracks = [.. followed.Protocol.Steps.Select(step => new StepTrack(followed, step, _history))];
    }

    public static Replay Of(FollowedCase followed)
    {
        var plain = new EveryDay(followed);
        plain.Follow();
        return new Replay(followed, plain._history, plain._cleared, [.. plain._tracks.Select(track => track.IsArmed)]);
    }

    private void Follow()
    {
        var first = _followed.First;
        var yesterday = _followed.Calendar.Range.Contains(first.AddDays(-1)) ? new Snapshot(_followed, _reader, first.AddDays(-1)) : null;
        for (var day = first; day <= _followed.On; day = day.AddDays(1))
        {
            var today = new Snapshot(_followed, _reader, day);
            var occurring = _tracks.Where(track => track.Occurs(today, yesterday)).ToList();
            _cleared.AddRange(_tracks.Where(track => track.IsCleared).Select(track => (track.Step, day)));
            _history.AddRange(occurring.Select(track => new Occurrence(track.Step, day, today)));
            yesterday = today;
        }
    }
}
