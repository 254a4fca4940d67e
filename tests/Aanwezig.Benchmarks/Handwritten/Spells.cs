using System.Runtime.CompilerServices;
using Aanwezig.Benchmarks.Generation;

namespace Aanwezig.Benchmarks.Handwritten;

/// <summary>Illness in one school year: the run that goes on, the spells of twelve school weeks, and what open reasons could make of them.</summary>
internal ref struct Spells(SchoolTime time, Span<int> starts, Span<byte> marks)
{
    private const byte Ill = 1;
    private const byte Open = 2;
    private const int Enough = 4;

    private readonly Span<int> _starts = starts;
    private readonly Span<byte> _marks = marks;
    private int _count;
    private int _left;
    private int _lastIll = -2;
    private bool _hasMarks;
    private int _firstOpen;
    private int _openDays;
    private bool _armed = true;

    /// <summary>How many school days the run has that ends on the last day of illness.</summary>
    public int Run { get; private set; }

    /// <summary>Begins a school year.</summary>
    public void Clear()
    {
        if (_hasMarks)
        {
            _marks.Clear();
        }

        (_count, _left, _lastIll, _hasMarks, _openDays, _armed, Run) = (0, 0, -2, false, 0, true, 0);
    }

    /// <summary>Arms the step where less than four spells were left on the eve of a day, and returns whether they were four for certain.</summary>
    public bool WasMetBefore(int day)
    {
        if (day == 0)
        {
            return false;
        }

        var (least, most) = Bounds(day - 1);
        _armed |= most < Enough;
        return least >= Enough;
    }

    public void AddIll(int day)
    {
        var place = time.SchoolIndex[day];
        if (place == _lastIll)
        {
            return;
        }

        Run = place == _lastIll + 1 ? Run + 1 : 1;
        if (Run == 1)
        {
            _starts[_count++] = day;
        }

        _lastIll = place;
        Mark(place, Ill);
    }

    public void AddOpen(int day)
    {
        var place = time.SchoolIndex[day];
        if ((_marks[place] & Open) == 0)
        {
            _firstOpen = _openDays++ == 0 ? place : _firstOpen;
            Mark(place, Open);
        }
    }

    public void Settle(int day)
    {
        var place = time.SchoolIndex[day];
        if ((_marks[place] & Open) != 0)
        {
            _openDays--;
            _marks[place] &= Ill;
        }
    }

    /// <summary>Whether the fourth spell of twelve school weeks occurs on a day.</summary>
    public bool Occurs(int day, bool illToday, bool wasMet, bool enrolled)
    {
        var (least, most) = Bounds(day);
        _armed |= most < Enough;
        if (!_armed || least < Enough || !enrolled)
        {
            return false;
        }

        var occurs = !wasMet || (illToday && _starts[_count - 1] >= time.TwelveWeeksFrom[day]);
        _armed = !occurs;
        return occurs;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Mark(int place, byte mark)
    {
        _marks[place] |= mark;
        _hasMarks = true;
    }

    // A run belongs to its first day; without open reasons the first days are enough.
    private (int Least, int Most) Bounds(int day)
    {
        var from = time.TwelveWeeksFrom[day];
        while (_left < _count && _starts[_left] < from)
        {
            _left++;
        }

        var certain = _count - _left;
        return _openDays == 0 || certain + _openDays < Enough ? (certain, certain + _openDays) : Exactly(day, from);
    }

    // Day by day from the first open one, before which all is certain: the fewest and the most runs so far, for the last day having been one of illness
    // or not; -1: it cannot have been.
    private (int Least, int Most) Exactly(int day, int from)
    {
        while ((_marks[_firstOpen] & Open) == 0)
        {
            _firstOpen++;
        }

        var before = _count;
        while (before > _left && _starts[before - 1] >= time.SchoolDays[_firstOpen])
        {
            before--;
        }

        var runs = before - _left;
        var (leastIn, mostIn, leastOut, mostOut) = _firstOpen > 0 && (_marks[_firstOpen - 1] & Ill) != 0 ? (runs, runs, -1, -1) : (-1, -1, runs, runs);
        for (var place = _firstOpen; place <= time.SchoolIndex[day]; place++)
        {
            var starts = time.SchoolDays[place] >= from ? 1 : 0;
            var out1 = Either(leastIn, mostIn, leastOut, mostOut);
            var in1 = leastOut < 0 ? (leastIn, mostIn) : Either(leastIn, mostIn, leastOut + starts, mostOut + starts);
            (leastIn, mostIn) = _marks[place] == 0 ? (-1, -1) : in1;
            (leastOut, mostOut) = (_marks[place] & Ill) != 0 ? (-1, -1) : out1;
        }

        return Either(leastIn, mostIn, leastOut, mostOut);
    }

    private static (int Least, int Most) Either(int least, int most, int otherLeast, int otherMost) =>
        least < 0 ? (otherLeast, otherMost) : otherLeast < 0 ? (least, most) : (Math.Min(least, otherLeast), Math.Max(most, otherMost));
}
