using Aanwezig.Compilation;

namespace Aanwezig.Evaluation.Events;

/// <summary>Follows a measure whose value is the sum of what its dates bring: totals, counts, spells by their first date, onsets.</summary>
internal sealed class SumTrack(CompiledMeasure measure, WakeDays wake) : DatedTrack(measure, wake)
{
    private readonly bool _byDay = measure.Tracking == Tracking.Days;
    private Settling[] _settlings = new Settling[8];
    private int _settlingCount;
    private int _settled;
    private int _entered;
    private int _left;
    private long _least;
    private long _most;

    public override void Clear(CompiledDays days, int enrolledFrom)
    {
        base.Clear(days, enrolledFrom);
        (_settlingCount, _settled, _entered, _left, _least, _most) = (0, 0, 0, 0, 0, 0);
    }

    public override void Add(int date, int certain, int possible, bool begins)
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

    /// <summary>Adds a spell that goes on, or one that begins.</summary>
    public void AddSpell(int date, int firstDate)
    {
        ref var amount = ref Append(date, firstDate);
        amount.Certain = date == firstDate ? 1 : 0;
        amount.Begins = true;
    }

    // An onset counts from the day after it.
    public override void Occurred(int onset)
    {
        if (onset + 1 < Days.Table.Count)
        {
            Append(onset + 1, onset).Certain = 1;
        }
    }

    /// <summary>Says what the record that was added last changes into on the day on which its reason settles.</summary>
    public void Settle(int on, int certain, int possible, bool begins)
    {
        if (_settlingCount == _settlings.Length)
        {
            Array.Resize(ref _settlings, 2 * _settlingCount);
        }

        _settlings[_settlingCount++] = new Settling(on, Count - 1, certain, possible, begins);
        Wake.Add(on);
    }

    public override bool Follow(int day, SlotValues values)
    {
        var (least, most) = (_least, _most);
        var start = Window.Start[day];
        Begins = false;
        Enter(day, start);
        SettleOn(day, start);
        var (keptLeast, keptMost) = (_least, _most);
        Leave(start);
        BeginsPeriod = BeginsOn(day);
        var hasChanged = _least != least || _most != most || keptLeast != least || keptMost != most;
        if (hasChanged)
        {
            values.Turn(Measure.Slot, _least, _most, keptLeast, keptMost);
        }

        return hasChanged || Begins || BeginsPeriod;
    }

    private void Enter(int day, int start)
    {
        while (_entered < Count && Amounts[_entered].Enters == day)
        {
            ref var amount = ref Amounts[_entered++];
            Put(amount, 1);
            Begins |= amount.Begins && amount.Date >= start && amount.Date > Restarted;
        }
    }

    private void SettleOn(int day, int start)
    {
        while (_settled < _settlingCount && _settlings[_settled].On == day)
        {
            var settling = _settlings[_settled++];
            ref var amount = ref Amounts[settling.Amount];
            var counts = settling.Amount >= _left && settling.Amount < _entered;
            if (counts)
            {
                Put(amount, -1);
            }

            amount.Certain += settling.Certain;
            amount.Possible += settling.Possible;
            if (counts)
            {
                Put(amount, 1);
                Begins |= settling.Begins && amount.Date >= start && amount.Date > Restarted;
            }
        }
    }

    private void Leave(int start)
    {
        while (_left < _entered && (Amounts[_left].Date < start || Amounts[_left].Date <= Restarted))
        {
            Put(Amounts[_left++], -1);
        }
    }

    private void Put(in DatedAmount amount, int times)
    {
        var most = amount.Certain + amount.Possible;
        _least += times * (_byDay ? Math.Min(amount.Certain, 1) : amount.Certain);
        _most += times * (_byDay ? Math.Min(most, 1) : most);
    }

    private readonly record struct Settling(int On, int Amount, int Certain, int Possible, bool Begins);
}
