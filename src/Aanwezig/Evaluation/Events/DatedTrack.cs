using Aanwezig.Compilation;

namespace Aanwezig.Evaluation.Events;

/// <summary>What the records of one date bring to a measure.</summary>
internal struct DatedAmount
{
    /// <summary>The day on which it begins to count.</summary>
    public int Enters;

    /// <summary>The day it counts at: it leaves with the window, or with a restart, by this one.</summary>
    public int Date;

    /// <summary>What counts for certain: minutes, or a number of records.</summary>
    public int Certain;

    /// <summary>What may turn out to count.</summary>
    public int Possible;

    /// <summary>Whether something of it counts for certain, be it for nothing.</summary>
    public bool Begins;

    /// <summary>The cluster it belongs to, for spells.</summary>
    public int Group;
}

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
        wake.Add(_enrolled);
        Days = days;
        Window = days.Windows[Measure.Slot]!;
        (Count, Entered, _settlingCount, _settled) = (0, 0, 0, 0);
        Restarted = NoDay;
        Next = 0;
        _beginnings = days.Beginnings[Measure.Slot];
        _nextBeginning = 0;
        foreach (var day in _beginnings)
        {
            wake.Add(day);
        }
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
    }

    /// <summary>Says what the record that was added last changes into on the day on which its reason settles.</summary>
    public void Settle(int on, int certain, int possible, bool begins)
    {
        if (_settlingCount == _settlings.Length)
        {
            Array.Resize(ref _settlings, 2 * _settlingCount);
        }

        _settlings[_settlingCount++] = new Settling(on, Count - 1, certain, possible, begins);
        wake.Add(on);
    }

    public override void Restart(int onset)
    {
        Restarted = onset;
        Next = Math.Min(Next, onset + 1);
        wake.Add(onset + 1);
    }

    /// <summary>The next amount that settles on a day, with its changes made; false where no more do.</summary>
    protected bool SettlesOn(int day, out int place, out DatedAmount before, out bool begins)
    {
        if (_settled == _settlingCount || _settlings[_settled].On != day)
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
        wake.Add(enters);
        Next = Math.Min(Next, enters);
        return ref amount;
    }

    /// <summary>Says when it has to be followed next: when something enters, settles or leaves, or its window begins anew.</summary>
    /// <param name="day">The day that was followed.</param>
    /// <param name="leaves">The next day on which something leaves in a way that matters.</param>
    protected void Expect(int day, int leaves)
    {
        if (leaves < DayTable.Never)
        {
            wake.Add(leaves);
        }

        var next = Entered < Count ? Math.Min(leaves, Amounts[Entered].Enters) : leaves;
        next = _settled < _settlingCount ? Math.Min(next, _settlings[_settled].On) : next;
        next = _enrolled > day ? Math.Min(next, _enrolled) : next;
        foreach (var beginning in _beginnings)
        {
            if (beginning > day)
            {
                next = Math.Min(next, beginning);
                break;
            }
        }

        Next = next;
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
