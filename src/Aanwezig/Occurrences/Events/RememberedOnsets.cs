namespace Aanwezig.Occurrences.Events;

/// <summary>The onsets under earlier versions of a protocol, which are returned on their own days.</summary>
internal sealed class RememberedOnsets
{
    private readonly List<(Onset Onset, bool Counts)> _onsets = [];
    private int _recalled;

    /// <summary>Removes all onsets, for the next student.</summary>
    public void Clear()
    {
        _onsets.Clear();
        _recalled = 0;
    }

    /// <summary>Adds an onset; onsets must come in the order of their days.</summary>
    public void Add(Onset onset, bool counts) => _onsets.Add((onset, counts));

    /// <summary>
    /// Reports the next onset on or before a day, and whether it counts for repetition, measures of steps and limits; returns false where there is
    /// none.
    /// </summary>
    public bool TryRecall(int day, out Onset onset, out bool counts)
    {
        var isDue = _recalled < _onsets.Count && _onsets[_recalled].Onset.Day <= day;
        (onset, counts) = isDue ? _onsets[_recalled++] : default;
        return isDue;
    }
}
