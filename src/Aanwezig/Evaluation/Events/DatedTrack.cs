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
}

/// <summary>A track that is told beforehand what the records of each date bring.</summary>
internal abstract class DatedTrack(CompiledMeasure measure, WakeDays wake) : Track(measure)
{
    protected const int NoDay = -1;

    protected DatedAmount[] Amounts = new DatedAmount[16];
    protected int Count;
    protected int Restarted = NoDay;
    private int[] _beginnings = [];
    private int _nextBeginning;
    private int _enrolled = NoDay;

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
        Count = 0;
        Restarted = NoDay;
        _beginnings = days.Beginnings[Measure.Slot];
        _nextBeginning = 0;
        foreach (var day in _beginnings)
        {
            wake.Add(day);
        }
    }

    /// <summary>Adds what one record of a date brings; dates come in their order.</summary>
    public abstract void Add(int date, int certain, int possible, bool begins);

    public override void Restart(int onset)
    {
        Restarted = onset;
        wake.Add(onset + 1);
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
        wake.Add(Window.Leave[date]);
        return ref amount;
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
}
