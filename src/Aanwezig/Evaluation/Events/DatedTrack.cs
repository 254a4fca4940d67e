using Aanwezig.Compilation;

namespace Aanwezig.Evaluation.Events;

/// <summary>A track that is told beforehand what the records of each date bring.</summary>
internal abstract class DatedTrack(CompiledMeasure measure, WakeDays wake) : Track(measure)
{
    /// <summary>The track of a measure that is not read afresh.</summary>
    public static DatedTrack Of(CompiledMeasure measure, WakeDays wake) => measure.Tracking switch
    {
        Tracking.Run => new RunTrack(measure, wake),
        Tracking.Spells => new SpellTrack(measure, wake),
        _ => new SumTrack(measure, wake),
    };

    protected const int NoDay = -1;

    protected DatedAmount[] Amounts = new DatedAmount[16];
    protected int Count;
    protected int Entered;
    protected int Restarted = NoDay;
    protected long CountedLeast;
    protected long CountedMost;
    private int[] _beginnings = [];
    private int _nextBeginning;
    private int _enrolled = NoDay;
    private Settling[] _settlings = new Settling[8];
    private int _settlingCount;
    private int _settled;
    private bool _lessens;

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
        (CountedLeast, CountedMost, _lessens) = (0, 0, false);
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

        Expect(NoDay, isAwaited: Measure.MattersFrom <= 0);
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
        amount.Most += certain + possible;
        amount.Least += certain;
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
        _lessens |= certain < 0;
        amount.Most += Math.Max(0, certain + possible);
        amount.Least += Math.Min(0, certain);
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
    protected int MostBefore(int place) => place == 0 ? 0 : Amounts[place - 1].Most;

    /// <inheritdoc/>
    /// <remarks>
    /// Something happens to it when a date enters, settles or leaves, or its window begins anew. It sleeps through that while every comparison over it stays
    /// as it is and nothing waits for a record: until the value may reach the next bound above it, and, where it has reached one, until it may fall.
    /// </remarks>
    public override void Expect(int day, bool isAwaited)
    {
        var isQuiet = CountedMost < Measure.MattersFrom;
        var leaves = isQuiet ? DayTable.Never : Leaves();
        Next = !isAwaited && Measure.IsAlone && SleepsUntil(day, isQuiet, leaves) is var awakes and >= 0 ? awakes : NextEvent(day, leaves);
        Next = Restarted == day && day >= 0 ? day + 1 : Next;
        if (Next != DayTable.Never)
        {
            wake.Add(Next);
        }
    }

    /// <summary>The next day on which something leaves.</summary>
    protected abstract int Leaves();

    /// <summary>The first amount that may still be in the window.</summary>
    protected abstract int FirstCounted { get; }

    private int SleepsUntil(int day, bool isQuiet, int leaves)
    {
        if (isQuiet)
        {
            return ReachesFrom(FirstCounted, Measure.MattersFrom);
        }

        if (Measure.Bounds is null || Measure.BoundAbove(CountedMost) is var bound && bound != Measure.BoundAbove(CountedLeast))
        {
            return NoDay;
        }

        var awakes = LeavesZone(Measure.BoundReached(CountedLeast), bound, leaves);
        return awakes < 0 ? NoDay : Math.Min(awakes, Math.Min(NextBeginning(day), NextAfter(Days.YearStarts, day)));
    }

    /// <summary>The day on which the value may first reach a bound above it or fall below the one that it reached; -1 where it may already.</summary>
    /// <param name="low">The bound that it reached.</param>
    /// <param name="high">The bound above it.</param>
    /// <param name="leaves">The next day on which something leaves.</param>
    protected virtual int LeavesZone(long low, long high, int leaves) => ReachesFrom(FirstCounted, high) is var reaches and >= 0 && !_lessens ? Math.Min(reaches, leaves) : NoDay;

    /// <summary>The day on which the value may first reach a bound, whatever happens to it until then; -1 where it may already.</summary>
    /// <param name="counted">The first amount that may still be in the window.</param>
    /// <param name="bound">The bound.</param>
    protected virtual int ReachesFrom(int counted, long bound)
    {
        var left = MostBefore(counted);
        if (MostBefore(Count) - left < bound)
        {
            return DayTable.Never;
        }

        if (MostBefore(Entered) - left >= bound)
        {
            return NoDay;
        }

        for (var place = Entered; place < Count; place++)
        {
            ref var amount = ref Amounts[place];
            while (counted < place && Window.Leave[Amounts[counted].Date] <= amount.Enters)
            {
                left = Amounts[counted++].Most;
            }

            if (amount.Most - left >= bound)
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
        return Math.Min(next, NextBeginning(day));
    }

    private int NextBeginning(int day) => Math.Min(_enrolled > day ? _enrolled : DayTable.Never, NextAfter(_beginnings, day));

    private static int NextAfter(int[] days, int day)
    {
        foreach (var one in days)
        {
            if (one > day)
            {
                return one;
            }
        }

        return DayTable.Never;
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
