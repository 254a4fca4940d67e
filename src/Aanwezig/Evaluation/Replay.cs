using Aanwezig.Definitions;
using Aanwezig.Evaluation.Tallies;
using Aanwezig.Recommendations;

namespace Aanwezig.Evaluation;

/// <summary>Goes through the days from the start of the protocol up to the day asked about, one by one, as the design page says it.</summary>
/// <remarks>Each day is read by the version of the protocol that is in force on it; all versions write one history.</remarks>
internal sealed class Replay
{
    private readonly List<Occurrence> _history = [];
    private readonly List<(StepDefinition Step, DateOnly Day)> _cleared = [];
    private readonly List<(FollowedCase Version, MeasureReader Reader)> _earlier = [];
    private FollowedCase _version;
    private MeasureReader _reader;

    private Replay(FollowedCase followed)
    {
        Followed = followed;
        _version = followed.Through(followed.First);
        _reader = new MeasureReader(_version, _history);
        Tracks = [.. _version.Protocol.Steps.Select(step => new StepTrack(_version, step, _history, isArmed: true))];
        Today = Through();
    }

    public FollowedCase Followed { get; }

    /// <summary>The occurrences, by onset, then in file order.</summary>
    public IReadOnlyList<Occurrence> Occurrences => _history;

    /// <summary>The days on which the <c>clear_when</c> of a step was met.</summary>
    public IReadOnlyList<(StepDefinition Step, DateOnly Day)> Cleared => _cleared;

    /// <summary>How each step stands at the end of the last day, in file order.</summary>
    public IReadOnlyList<StepTrack> Tracks { get; private set; }

    /// <summary>What measures and facts stand at, at the end of the last day.</summary>
    public Snapshot Today { get; }

    public static Replay Of(FollowedCase followed) => new(followed);

    /// <summary>What measures and facts will stand at on a coming day, if nothing else happens.</summary>
    public Snapshot StandingOn(DateOnly day) => new(_version, _reader, day);

    private Snapshot Through()
    {
        var yesterday = DayBefore(Followed.First);
        for (var day = Followed.First; ; day = day.AddDays(1))
        {
            if (Followed.Through(day) is var version && version != _version)
            {
                TurnTo(version);
                yesterday = DayBefore(day);
            }

            var today = new Snapshot(_version, _reader, day);
            Follow(today, yesterday);
            ClearEarlier(day);
            if (day >= Followed.On)
            {
                return today;
            }

            yesterday = today;
        }
    }

    // By the measures of the version that begins, so that its beginning is no cause.
    private Snapshot? DayBefore(DateOnly first) =>
        Followed.Calendar.Range.Contains(first.AddDays(-1)) ? new Snapshot(_version, _reader, first.AddDays(-1)) : null;

    // A step goes on as it was left; where the new version starts over, only a duty does.
    private void TurnTo(FollowedCase version)
    {
        _earlier.Add((_version, _reader));
        var before = Tracks.ToDictionary(track => track.Step.Id, StringComparer.Ordinal);
        var startsOver = version.Protocol.RunningCases == RunningCases.StartOver;
        (_version, _reader) = (version, new MeasureReader(version, _history));
        Tracks = [.. version.Protocol.Steps.Select(step => new StepTrack(
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
            var open = _history.Where(occurrence => occurrence.Protocol == version.Protocol && occurrence.Step.ClearWhen is not null);
            _cleared.AddRange(open
                .Select(occurrence => occurrence.Step)
                .Distinct()
                .Where(step => Kleene.Read(step.ClearWhen!, new Snapshot(version, reader, day)).Verdict == Verdict.Met)
                .Select(step => (step, day)));
        }
    }

    // All steps read the same state; what a day brings about is seen from the next day on.
    private void Follow(Snapshot today, Snapshot? yesterday)
    {
        var occurring = Tracks.Where(track => track.Occurs(today, yesterday)).ToList();
        _cleared.AddRange(Tracks.Where(track => track.IsCleared).Select(track => (track.Step, today.Day)));
        _history.AddRange(occurring.Select(track => new Occurrence(track.Step, today.Day, track.Reading, today)));
    }
}
