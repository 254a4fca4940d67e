using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Measures.Runs;
using Aanwezig.Measures.Spells;
using Aanwezig.Measures.Totals;

namespace Aanwezig.Measures.Tracks;

/// <summary>A track that has the amounts of all dates before it starts.</summary>
internal abstract class DatedTrack(CompiledMeasure measure) : Track(measure)
{
    protected const int NoDay = -1;

    /// <summary>The amounts: shared until the first day is followed, then a copy in which reasons settle.</summary>
    protected DatedAmount[] Amounts = [];
    protected int Count;
    protected int Entered;
    protected int Restarted = NoDay;
    private DatedAmounts _shared = null!;
    private DatedAmount[] _own = new DatedAmount[16];
    private int[] _upTo = new int[16];
    private bool _isOwn;
    private int[] _beginnings = [];
    private int _nextBeginning;
    private int _enrolled = NoDay;
    private int _settled;

    protected CompiledDays Days { get; private set; } = null!;

    protected WindowTable Window { get; private set; } = null!;

    /// <summary>Starts a student.</summary>
    /// <param name="days">The tables of the days.</param>
    /// <param name="enrolledFrom">The first day of the enrolment; 0 or less where it began before the calendar.</param>
    /// <param name="amounts">The amounts of the records of each date.</param>
    public virtual void Begin(CompiledDays days, int enrolledFrom, DatedAmounts amounts)
    {
        _enrolled = Measure.IsOfEnrolment && enrolledFrom > 0 ? enrolledFrom : NoDay;
        Days = days;
        Window = days.Windows[Measure.Slot]!;
        (_shared, Amounts, Count, _isOwn) = (amounts, amounts.Amounts, amounts.Count, false);
        (Entered, _settled) = (0, 0);
        Restarted = NoDay;
        (Next, Followed) = (DayTable.Never, NoDay);
        _beginnings = days.Beginnings[Measure.Slot];
        _nextBeginning = 0;
        CanMatter = !Measure.IsAlone || Measure.Tracking == Tracking.Onsets || amounts.Peak >= Measure.MattersFrom;
        if (CanMatter)
        {
            if (Measure.IsAlone)
            {
                Weigh();
            }

            Expect(NoDay, 0, isReached: false, DayTable.Never);
        }
    }

    /// <summary>Starts a day.</summary>
    protected void Begin(int day)
    {
        Own();
        Followed = day;
        BeginsPeriod = BeginsOn(day);
    }

    // Copies the shared amounts, unless that was done before.
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

    /// <summary>Skips to the next day on which the value may reach a bound; lower values do not matter to the caller.</summary>
    public virtual void SkipBelow(long bound)
    {
    }

    public override void Restart(int onset)
    {
        Restarted = onset;
        Next = Math.Min(Next, onset + 1);
    }

    /// <summary>Whether a reason has yet to settle.</summary>
    protected bool HasToSettle => _settled < _shared.SettlingCount;

    /// <summary>Settles the next reason due on or before a day, and reports its amount; returns false where none is due.</summary>
    protected bool SettlesBy(int day, out int place, out DatedAmount before, out bool begins)
    {
        if (!HasToSettle || _shared.Settlings[_settled].On > day)
        {
            (place, before, begins) = (NoDay, default, false);
            return false;
        }

        var settling = _shared.Settlings[_settled++];
        (place, begins) = (settling.Amount, settling.Begins);
        ref var amount = ref Amounts[place];
        before = amount;
        amount.Certain += settling.Certain;
        amount.Possible += settling.Possible;
        return true;
    }

    /// <summary>Adds the amount of an onset.</summary>
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

    /// <summary>Computes for each amount the most that it and all earlier amounts can add to the value.</summary>
    protected abstract void Weigh();

    /// <summary>Returns the most that all amounts before a place can add to the value.</summary>
    protected int UpTo(int place) => place == 0 ? 0 : _upTo[place - 1];

    /// <summary>Stores the most that an amount and all earlier amounts can add to the value.</summary>
    protected void Weigh(int place, int upTo)
    {
        if (place >= _upTo.Length)
        {
            Array.Resize(ref _upTo, Amounts.Length);
        }

        _upTo[place] = upTo;
    }

    /// <summary>
    /// Sets the next day to follow: the day on which an amount enters, settles or leaves, or a new window begins. Below every bound none of these
    /// matters, unless a step can hold without the measure; the next day is then the day on which the value may first reach a bound.
    /// </summary>
    /// <param name="day">The day that was followed.</param>
    /// <param name="counted">The place of the first amount that may still be in the window.</param>
    /// <param name="isReached">Whether the value may have reached a bound.</param>
    /// <param name="leaves">The next day on which an amount leaves and that matters.</param>
    protected void Expect(int day, int counted, bool isReached, int leaves) =>
        Next = !CanMatter ? DayTable.Never : !isReached && Measure.IsAlone && AwakesOn(counted, Measure.MattersFrom) is var awakes and >= 0 ? awakes : NextEvent(day, leaves);

    /// <summary>
    /// Returns the day on which the value may first reach a bound; -1 where it may have reached it already, <see cref="DayTable.Never"/> where it
    /// cannot.
    /// </summary>
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
    /// Skips to the day on which the value may first reach a bound, or a new window begins; only where no reached bound can be lost before it.
    /// </summary>
    protected void Skip(int counted, long bound)
    {
        if (Measure.BeginsPeriods && _shared.SettlingCount == 0 && AwakesOn(counted, bound) is var awakes and >= 0)
        {
            Next = Math.Min(awakes, NextBeginning(Followed));
        }
    }

    private int NextEvent(int day, int leaves)
    {
        var next = Entered < Count ? Math.Min(leaves, Amounts[Entered].Enters) : leaves;
        next = HasToSettle ? Math.Min(next, _shared.Settlings[_settled].On) : next;
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

    /// <summary>Returns whether a new window begins on a day; calls must come in the order of days.</summary>
    private bool BeginsOn(int day)
    {
        while (_nextBeginning < _beginnings.Length && _beginnings[_nextBeginning] < day)
        {
            _nextBeginning++;
        }

        return day == _enrolled || (_nextBeginning < _beginnings.Length && _beginnings[_nextBeginning] == day);
    }
}
