namespace Aanwezig.Occurrences.Events;

/// <summary>What occurred under earlier versions of a protocol, told again on the days on which it did.</summary>
internal sealed class RememberedOnsets
{
    private readonly List<(Onset Onset, bool Counts)> _onsets = [];
    private int _recalled;

    /// <summary>Starts a student of whom nothing is remembered.</summary>
    public void Clear()
    {
        _onsets.Clear();
        _recalled = 0;
    }

    /// <summary>Adds an onset; they are added in the order of their days.</summary>
    public void Add(Onset onset, bool counts) => _onsets.Add((onset, counts));

    /// <summary>The next onset that is not after a day, and whether it counts for what the version repeats, counts and limits.</summary>
    public bool TryRecall(int day, out Onset onset, out bool counts)
    {
        var isDue = _recalled < _onsets.Count && _onsets[_recalled].Onset.Day <= day;
        (onset, counts) = isDue ? _onsets[_recalled++] : default;
        return isDue;
    }
}
