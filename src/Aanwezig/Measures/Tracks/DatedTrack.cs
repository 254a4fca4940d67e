using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Measures.Runs;
using Aanwezig.Measures.Spells;
using Aanwezig.Measures.Totals;

namespace Aanwezig.Measures.Tracks;

/// <summary>A track that is told beforehand what the records of each date bring.</summary>
internal abstract class DatedTrack(CompiledMeasure measure) : Track(measure)
{
    protected const int NoDay = -1;

    /// <summary>The amounts: those that were told, until it is followed for the first time; then its own, in which reasons settle.</summary>
    protected DatedAmount[] Amounts = [];
    protected int Count;
    protected int Entered;
    protected int Restarted = NoDay;
    private DatedAmounts _told = null!;
    private DatedAmount[] _own = new DatedAmount[16];
    private int[] _upTo = new int[16];
    private bool _isOwn;
    private int[] _beginnings = [];
    private int _nextBeginning;
    private int _enrolled = NoDay;
    private int _settled;

    protected CompiledDays Days { get; private set; } = null!;

    protected WindowTable Window { get; private set; } = null!;

    /// <summary>Starts a student on the days of a calendar.</summary>
    /// <param name="days">The days.</param>
    /// <param name="enrolledFrom">The first day of the enrolment; 0 or less where it began before the calendar.</param>
    /// <param name="told">What the records of each date bring.</param>
    public virtual void Begin(CompiledDays days, int enrolledFrom, DatedAmounts told)
    {
        _enrolled = Measure.IsOfEnrolment && enrolledFrom > 0 ? enrolledFrom : NoDay;
        Days = days;
        Window = days.Windows[Measure.Slot]!;
        (_told, Amounts, Count, _isOwn) = (told, told.Amounts, told.Count, false);
        (Entered, _settled) = (0, 0);
        Restarted = NoDay;
        (Next, Followed) = (DayTable.Never, NoDay);
        _beginnings = days.Beginnings[Measure.Slot];
        _nextBeginning = 0;
        CanMatter = !Measure.IsAlone || Measure.Tracking == Tracking.Onsets || told.Peak >= Measure.MattersFrom;
        if (CanMatter)
        {
            if (Measure.IsAlone)
            {
                Weigh();
            }

            Expect(NoDay, 0, isReached: false, DayTable.Never);
        }
    }

    /// <summary>Begins a day.</summary>
    protected void Begin(int day)
    {
        Own();
        Followed = day;
        BeginsPeriod = BeginsOn(day);
    }

    // Takes the amounts to itself, unless that was done.
    private void Own()
    {
        if (_isOwn)
        {
            return;
        }

        if (_own.Length < Count)
        {
            _own = new DatedAmount[Amounts.Length];
        }

        Array.Copy(Amounts, _own, Count);
        (Amounts, _isOwn) = (_own, true);
    }

    /// <summary>Goes on to the next day on which a value that may reach a number can matter; it does not care for what is below it.</summary>
    public virtual void SkipBelow(long bound)
    {
    }

    public override void Restart(int onset)
    {
        Restarted = onset;
        Next = Math.Min(Next, onset + 1);
    }

    /// <summary>Whether some reason has yet to settle.</summary>
    protected bool HasToSettle => _settled < _told.SettlingCount;

    /// <summary>The next amount that settles on a day or before it, with its changes made; false where no more do.</summary>
    protected bool SettlesBy(int day, out int place, out DatedAmount before, out bool begins)
    {
        if (!HasToSettle || _told.Settlings[_settled].On > day)
        {
            (place, before, begins) = (NoDay, default, false);
            return false;
        }

        var settling = _told.Settlings[_settled++];
        (place, begins) = (settling.Amount, settling.Begins);
        ref var amount = ref Amounts[place];
        before = amount;
        amount.Certain += settling.Certain;
        amount.Possible += settling.Possible;
        return true;
    }

    /// <summary>Adds what an onset brings.</summary>
    protected void Append(int enters, int date)
    {
        Own();
        if (Count == _own.Length)
        {
            Array.Resize(ref _own, 2 * Count);
            Amounts = _own;
        }

        var upTo = UpTo(Count) + 1;
        Amounts[Count++] = new DatedAmount { Enters = enters, Date = date, Certain = 1, Peak = 1 };
        Weigh(Count - 1, upTo);
    }

    /// <summary>Works out of each amount what it and all before it can add to the value at most.</summary>
    protected abstract void Weigh();

    /// <summary>What all amounts before a place can add to the value at most.</summary>
    protected int UpTo(int place) => place == 0 ? 0 : _upTo[place - 1];

    /// <summary>Says what an amount and all before it can add to the value at most.</summary>
    protected void Weigh(int place, int upTo)
    {
        if (place >= _upTo.Length)
        {
            Array.Resize(ref _upTo, Amounts.Length);
        }

        _upTo[place] = upTo;
    }

    /// <summary>
    /// Says when it has to be followed next: when something enters, settles or leaves, or its window begins anew. Below all that is asked of it nothing of that
    /// matters, unless a step can hold without it; then it is the day on which the value may first reach what is asked.
    /// </summary>
    /// <param name="day">The day that was followed.</param>
    /// <param name="counted">The first amount that may still be in the window.</param>
    /// <param name="isReached">Whether the value may reach something that is asked.</param>
    /// <param name="leaves">The next day on which something leaves that matters.</param>
    protected void Expect(int day, int counted, bool isReached, int leaves) =>
        Next = !CanMatter ? DayTable.Never : !isReached && Measure.IsAlone && AwakesOn(counted, Measure.MattersFrom) is var awakes and >= 0 ? awakes : NextEvent(day, leaves);

    /// <summary>The day on which the value may first reach a number, whatever happens to it until then; -1 where it may already.</summary>
    protected virtual int AwakesOn(int counted, long bound)
    {
        var left = UpTo(counted);
        if (UpTo(Count) - left < bound)
        {
            return DayTable.Never;
        }

        if (UpTo(Entered) - left >= bound)
        {
            return NoDay;
        }

        for (var place = Entered; place < Count; place++)
        {
            ref var amount = ref Amounts[place];
            while (counted < place && Window.Leave[Amounts[counted].Date] <= amount.Enters)
            {
                left = _upTo[counted++];
            }

            if (_upTo[place] - left >= bound)
            {
                return amount.Enters;
            }
        }

        return DayTable.Never;
    }

    /// <summary>
    /// Goes on to the day on which the value may first reach a number, or its window begins anew; only where until then nothing that was reached can be lost.
    /// </summary>
    protected void Skip(int counted, long bound)
    {
        if (Measure.BeginsPeriods && _told.SettlingCount == 0 && AwakesOn(counted, bound) is var awakes and >= 0)
        {
            Next = Math.Min(awakes, NextBeginning(Followed));
        }
    }

    private int NextEvent(int day, int leaves)
    {
        var next = Entered < Count ? Math.Min(leaves, Amounts[Entered].Enters) : leaves;
        next = HasToSettle ? Math.Min(next, _told.Settlings[_settled].On) : next;
        return Math.Min(next, NextBeginning(day));
    }

    private int NextBeginning(int day)
    {
        var next = _enrolled > day ? _enrolled : DayTable.Never;
        foreach (var beginning in _beginnings)
        {
            if (beginning > day)
            {
                return Math.Min(next, beginning);
            }
        }

        return next;
    }

    /// <summary>Whether the window begins anew on a day; days are asked for in their order.</summary>
    private bool BeginsOn(int day)
    {
        while (_nextBeginning < _beginnings.Length && _beginnings[_nextBeginning] < day)
        {
            _nextBeginning++;
        }

        return day == _enrolled || (_nextBeginning < _beginnings.Length && _beginnings[_nextBeginning] == day);
    }
}
