using Aanwezig.Compilation;

namespace Aanwezig.Evaluation.Events;

/// <summary>The tracks of one student after another, each followed on the days on which something that matters may happen to it.</summary>
internal sealed class Tracks(CompiledProtocol protocol)
{
    private readonly int[] _next = new int[protocol.Measures.Length];
    private readonly int[] _restarted = new int[protocol.Measures.Length];
    private readonly int[] _followed = new int[protocol.Measures.Length];
    private Track[] _tracks = [];
    private int _followedCount;

    /// <summary>Starts a student with no restart known.</summary>
    public void Clear()
    {
        Array.Fill(_restarted, int.MinValue);
        _followedCount = 0;
    }

    /// <summary>Takes the tracks of the student, each in its place.</summary>
    public void Begin(Track[] tracks)
    {
        _tracks = tracks;
        for (var slot = 0; slot < _next.Length; slot++)
        {
            _next[slot] = tracks[slot].Next;
        }
    }

    /// <summary>Follows those to which something may happen on a day, and tells which steps that can move.</summary>
    /// <param name="day">The day.</param>
    /// <param name="values">Where the values are put.</param>
    /// <param name="armed">The steps that are armed.</param>
    public ulong Follow(int day, SlotValues values, ulong armed)
    {
        var moved = 0UL;
        for (var slot = 0; slot < _next.Length; slot++)
        {
            if (_next[slot] <= day)
            {
                moved |= Follow(slot, day, values, armed);
            }
        }

        return moved;
    }

    /// <summary>Wakes the measures of a step that becomes armed: from now on a record of them can make it occur.</summary>
    public void Rouse(CompiledStep step, int day, SlotValues values)
    {
        foreach (var slot in step.Inputs)
        {
            if (_tracks[slot].Followed != day)
            {
                Follow(slot, day, values, 0);
            }
        }
    }

    /// <summary>Says, at the end of a day, of those that were followed on it when they have to be followed next.</summary>
    /// <param name="day">The day.</param>
    /// <param name="armed">The steps that are armed.</param>
    public void Expect(int day, ulong armed)
    {
        for (var place = 0; place < _followedCount; place++)
        {
            var slot = _followed[place];
            var track = _tracks[slot];
            track.Expect(day, (protocol.Reaches[slot].Reached(track.Most) & armed) != 0);
            _next[slot] = track.Next;
        }

        _followedCount = 0;
    }

    /// <summary>From the day after an onset on, what a measure counted up to it no longer counts.</summary>
    public void Restart(int slot, int onset)
    {
        _restarted[slot] = onset;
        _tracks[slot].Restart(onset);
        _next[slot] = _tracks[slot].Next;
    }

    /// <summary>A step that a measure counts occurred.</summary>
    public void Occurred(int slot, int onset)
    {
        _tracks[slot].Occurred(onset);
        _next[slot] = _tracks[slot].Next;
    }

    /// <summary>Whether a record of a measure begins to count on a day.</summary>
    public bool Begins(int slot, int day) => _tracks[slot] is { Begins: true } track && track.Followed == day;

    /// <summary>Whether a measure counts anew on a day: after a restart, or in a new period.</summary>
    public bool IsNew(int slot, int day) => _restarted[slot] == day - 1 || (_tracks[slot] is { BeginsPeriod: true } track && track.Followed == day);

    private ulong Follow(int slot, int day, SlotValues values, ulong armed)
    {
        var track = _tracks[slot];
        track.Followed = day;
        _next[slot] = day;
        _followed[_followedCount++] = slot;
        var mayHaveChanged = track.Follow(day, values);
        var isNew = track.BeginsPeriod || _restarted[slot] == day - 1;
        return mayHaveChanged || isNew ? protocol.Reaches[slot].Steps(track.Least, track.Most, isNew, track.Begins ? armed : 0) : 0;
    }
}
