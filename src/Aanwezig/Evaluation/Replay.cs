using Aanwezig.Definitions;
using Aanwezig.Evaluation.Tallies;
using Aanwezig.Recommendations;

namespace Aanwezig.Evaluation;

/// <summary>Goes through the days from the start of the protocol up to the day asked about, one by one, as the design page says it.</summary>
internal sealed class Replay
{
    private readonly List<Occurrence> _history = [];
    private readonly List<(StepDefinition Step, DateOnly Day)> _cleared = [];
    private readonly MeasureReader _reader;

    private Replay(FollowedCase followed)
    {
        Followed = followed;
        _reader = new MeasureReader(followed, _history);
        Tracks = [.. followed.Protocol.Steps.Select(step => new StepTrack(followed, step, _history))];
        Today = Through();
    }

    public FollowedCase Followed { get; }

    /// <summary>The occurrences, by onset, then in file order.</summary>
    public IReadOnlyList<Occurrence> Occurrences => _history;

    /// <summary>The days on which the <c>clear_when</c> of a step was met.</summary>
    public IReadOnlyList<(StepDefinition Step, DateOnly Day)> Cleared => _cleared;

    /// <summary>How each step stands at the end of the last day, in file order.</summary>
    public IReadOnlyList<StepTrack> Tracks { get; }

    /// <summary>What measures and facts stand at, at the end of the last day.</summary>
    public Snapshot Today { get; }

    public static Replay Of(FollowedCase followed) => new(followed);

    /// <summary>What measures and facts will stand at on a coming day, if nothing else happens.</summary>
    public Snapshot StandingOn(DateOnly day) => new(Followed, _reader, day);

    private Snapshot Through()
    {
        var first = Followed.First;
        var yesterday = Followed.Calendar.Range.Contains(first.AddDays(-1)) ? new Snapshot(Followed, _reader, first.AddDays(-1)) : null;
        for (var day = first; ; day = day.AddDays(1))
        {
            var today = new Snapshot(Followed, _reader, day);
            Follow(today, yesterday);
            if (day >= Followed.On)
            {
                return today;
            }

            yesterday = today;
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
