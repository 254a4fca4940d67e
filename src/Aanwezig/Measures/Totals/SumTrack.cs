using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Measures.Totals;

/// <summary>A track of a measure whose value is the sum of the amounts of its dates: totals, counts and onsets.</summary>
internal sealed class SumTrack(CompiledMeasure measure) : DatedTrack(measure)
{
    private readonly bool _byDay = measure.Tracking == Tracking.Days;
    private int _left;
    private long _least;
    private long _most;

    public override void Begin(CompiledDays days, int enrolledFrom, DatedAmounts amounts)
    {
        (_left, _least, _most) = (0, 0, 0);
        base.Begin(days, enrolledFrom, amounts);
    }

    // An onset counts from the day after it.
    public override void Occurred(int onset)
    {
        if (onset + 1 < Days.Table.Count)
        {
            Append(onset + 1, onset);
            Next = Math.Min(Next, onset + 1);
        }
    }

    public override bool Follow(int day)
    {
        Begin(day);
        var (leastFollowed, mostFollowed) = (_least, _most);
        CatchUp(day - 1);
        var (least, most) = (_least, _most);
        HasCaughtUp = least != leastFollowed || most != mostFollowed;
        var start = Window.Start[day];
        Begins = false;
        Enter(day, start);
        SettleOn(day, start);
        var (keptLeast, keptMost) = (_least, _most);
        Leave(Math.Max(start, Restarted + 1));
        HasTurned = _least != least || _most != most || keptLeast != least || keptMost != most;
        (Before, Kept, Now) = (new MeasuredValue(least, most), new MeasuredValue(keptLeast, keptMost), new MeasuredValue(_least, _most));

        // Where a leaving amount can only arm steps, or cannot change a verdict below every bound, it is subtracted when the next amount enters.
        var isReached = _most >= Measure.MattersFrom;
        Expect(day, _left, isReached, isReached && !PutsOffLeaving && _left < Entered ? Window.Leave[Amounts[_left].Date] : DayTable.Never);
        return HasTurned || HasCaughtUp || Begins || BeginsPeriod;
    }

    public override void SkipBelow(long bound) => Skip(_left, bound);

    // Catches up with the days since the last one that was followed.
    private void CatchUp(int yesterday)
    {
        while (Entered < Count && Amounts[Entered].Enters <= yesterday)
        {
            Put(Amounts[Entered++], 1);
        }

        if (yesterday >= 0)
        {
            SettleOn(yesterday, 0);
            Leave(Math.Min(Window.Start[yesterday], yesterday + 1));
        }
    }

    protected override void Weigh()
    {
        var sum = 0;
        for (var place = 0; place < Count; place++)
        {
            sum += _byDay ? Math.Min(1, Amounts[place].Peak) : Amounts[place].Peak;
            Weigh(place, sum);
        }
    }

    private void Enter(int day, int start)
    {
        while (Entered < Count && Amounts[Entered].Enters == day)
        {
            ref var amount = ref Amounts[Entered++];
            Put(amount, 1);
            Begins |= amount.Begins && amount.Date >= start && amount.Date > Restarted;
        }
    }

    private void SettleOn(int day, int start)
    {
        if (!HasToSettle)
        {
            return;
        }

        while (SettlesBy(day, out var place, out var before, out var begins))
        {
            if (place >= _left && place < Entered)
            {
                ref var amount = ref Amounts[place];
                Put(before, -1);
                Put(amount, 1);
                Begins |= begins && amount.Date >= start && amount.Date > Restarted;
            }
        }
    }

    private void Leave(int start)
    {
        while (_left < Entered && Amounts[_left].Date < start)
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
}
