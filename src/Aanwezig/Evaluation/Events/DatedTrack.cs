using Aanwezig.Compilation;

namespace Aanwezig.Evaluation.Events;

/// <summary>A track that is told beforehand what the records of each date bring.</summary>
internal abstract class DatedTrack(CompiledMeasure measure, WakeDays wake) : Track(measure)
{
    /// <summary>The track of a measure that is not read afresh.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="wake">Where the days are added on which it has to be followed.</param>
    /// <param name="mayPutOff">Whether nobody asks at the end which steps are armed, so that what leaves can be put off.</param>
    public static DatedTrack Of(CompiledMeasure measure, WakeDays wake, bool mayPutOff) => measure.Tracking switch
    {
        Tracking.Run => new RunTrack(measure, wake),
        Tracking.Spells => new SpellTrack(measure, wake),
        _ => new SumTrack(measure, wake) { PutsOffLeaving = mayPutOff && measure.LeavingOnlyArms },
    };

    protected const int NoDay = -1;

    protected DatedAmount[] Amounts = new DatedAmount[16];
    protected int Count;
    protected int Entered;
    protected int Restarted = NoDay;
    private int[] _beginnings = [];
    private int _nextBeginning;
    private int _enrolled = NoDay;
    private Settling[] _settlings = new Settling[8];
    private int _settlingCount;
    private int _settled;

    protected CompiledDays Days { get; private set; } = null!;

    protected WindowTable Window { get; private set; } = null!;

    protected WakeDays Wake => wake;

    /// <summary>Starts a student on the days of a calendar, with nothing counted.</summary>
    /// <param name="days">The days.</param>
    /// <param name="enrolledFrom">The first day of the enrolment; 0 or less where it began before the calendar.</param>
    public virtual void Clear(CompiledDays days, int enrolledFrom)
    {
        _enrolled = Measure.IsOfEnrolment && enrolledFrom > 0 ? enrolledFrom : NoDay;
        Days = days;
        Window = days.Windows[Measure.Slot]!;
        (Count, Entered, _settlingCount, _settled) = (0, 0, 0, 0);
        Restarted = NoDay;
        (Next, Followed) = (0, NoDay);
        _beginnings = days.Beginnings[Measure.Slot];
        _nextBeginning = 0;
    }

    /// <summary>Begins, with everything told.</summary>
    public void Begin()
    {
        if (Measure.IsAlone)
        {
            Weigh();
        }

        Expect(NoDay, 0, DayTable.Never);
    }

    /// <summary>Adds what one record of a date brings; dates come in their order.</summary>
    public void Add(int date, int certain, int possible, bool begins)
    {
        if (Count == 0 || Amounts[Count - 1].Date != date)
        {
            Append(date, date);
        }

        ref var amount = ref Amounts[Count - 1];
        amount.Certain += certain;
        amount.Possible += possible;
        amount.Begins |= begins;
        amount.Peak += certain + possible;
    }

    /// <summary>Says what the record that was added last changes into on the day on which its reason settles.</summary>
    public void Settle(int on, int certain, int possible, bool begins)
    {
        if (_settlingCount == _settlings.Length)
        {
            Array.Resize(ref _settlings, 2 * _settlingCount);
        }

        // Reasons of an earlier version may stay open longer than those after them.
        var place = _settlingCount++;
        for (; place > 0 && _settlings[place - 1].On > on; place--)
        {
            _settlings[place] = _settlings[place - 1];
        }

        _settlings[place] = new Settling(on, Count - 1, certain, possible, begins);
        ref var amount = ref Amounts[Count - 1];
        amount.Changes = true;
        amount.Peak += Math.Max(0, certain + possible);
    }

    public override void Restart(int onset)
    {
        Restarted = onset;
        Next = Math.Min(Next, onset + 1);
        wake.Add(onset + 1);
    }

    /// <summary>The next amount that settles on a day or before it, with its changes made; false where no more do.</summary>
    protected bool SettlesBy(int day, out int place, out DatedAmount before, out bool begins)
    {
        if (_settled == _settlingCount || _settlings[_settled].On > day)
        {
            (place, before, begins) = (NoDay, default, false);
            return false;
        }

        var settling = _settlings[_settled++];
        (place, begins) = (settling.Amount, settling.Begins);
        ref var amount = ref Amounts[place];
        before = amount;
        amount.Certain += settling.Certain;
        amount.Possible += settling.Possible;
        return true;
    }

    protected ref DatedAmount Append(int enters, int date)
    {
        if (Count == Amounts.Length)
        {
            Array.Resize(ref Amounts, 2 * Count);
        }

        ref var amount = ref Amounts[Count++];
        amount = new DatedAmount { Enters = enters, Date = date };
        return ref amount;
    }

    /// <summary>Works out of each amount what it and all before it can add to the value at most.</summary>
    protected abstract void Weigh();

    /// <summary>What all amounts before a place can add to the value at most.</summary>
    protected int Before(int place) => place == 0 ? 0 : Amounts[place - 1].UpTo;

    /// <summary>
    /// Says when it has to be followed next: when something enters, settles or leaves, or its window begins anew. Below all that is asked of it nothing of that
    /// matters, unless a step can hold without it; then it is the day on which the value may first reach what is asked.
    /// </summary>
    /// <param name="day">The day that was followed.</param>
    /// <param name="counted">The first amount that may still be in the window.</param>
    /// <param name="leaves">The next day on which something leaves; never, where the value is below all that is asked.</param>
    protected void Expect(int day, int counted, int leaves)
    {
        Next = leaves == DayTable.Never && Measure.IsAlone && AwakesOn(counted) is var awakes and >= 0 ? awakes : NextEvent(day, leaves);
        if (Next != DayTable.Never)
        {
            wake.Add(Next);
        }
    }

    /// <summary>The day on which the value may first reach what is asked, whatever happens to it until then; -1 where it may already.</summary>
    protected virtual int AwakesOn(int counted)
    {
        var left = Before(counted);
        if (Before(Count) - left < Measure.MattersFrom)
        {
            return DayTable.Never;
        }

        if (Before(Entered) - left >= Measure.MattersFrom)
        {
            return NoDay;
        }

        for (var place = Entered; place < Count; place++)
        {
            ref var amount = ref Amounts[place];
            while (counted < place && Window.Leave[Amounts[counted].Date] <= amount.Enters)
            {
                left = Amounts[counted++].UpTo;
            }

            if (amount.UpTo - left >= Measure.MattersFrom)
            {
                return amount.Enters;
            }
        }

        return DayTable.Never;
    }

    private int NextEvent(int day, int leaves)
    {
        var next = Entered < Count ? Math.Min(leaves, Amounts[Entered].Enters) : leaves;
        next = _settled < _settlingCount ? Math.Min(next, _settlings[_settled].On) : next;
        next = _enrolled > day ? Math.Min(next, _enrolled) : next;
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
    protected bool BeginsOn(int day)
    {
        while (_nextBeginning < _beginnings.Length && _beginnings[_nextBeginning] < day)
        {
            _nextBeginning++;
        }

        return day == _enrolled || (_nextBeginning < _beginnings.Length && _beginnings[_nextBeginning] == day);
    }

    private readonly record struct Settling(int On, int Amount, int Certain, int Possible, bool Begins);
}
