using Aanwezig.Compilation;

namespace Aanwezig.Evaluation.Events;

/// <summary>Follows a measure whose value is the sum of what its dates bring: totals, counts, onsets.</summary>
internal sealed class SumTrack(CompiledMeasure measure, WakeDays wake) : DatedTrack(measure, wake)
{
    private readonly bool _byDay = measure.Tracking == Tracking.Days;
    private int _left;

    public override void Clear(CompiledDays days, int enrolledFrom)
    {
        base.Clear(days, enrolledFrom);
        _left = 0;
    }

    // An onset counts from the day after it.
    public override void Occurred(int onset)
    {
        if (onset + 1 < Days.Table.Count)
        {
            ref var amount = ref Append(onset + 1, onset);
            amount.Certain = 1;
            amount.Least = LeastBefore(Count - 1) + 1;
            amount.Most = MostBefore(Count - 1) + 1;
            Next = Math.Min(Next, onset + 1);
            Wake.Add(onset + 1);
        }
    }

    public override bool Follow(int day, SlotValues values)
    {
        CatchUp(day - 1);

        var (least, most) = (CountedLeast, CountedMost);
        var start = Window.Start[day];
        Begins = false;
        Enter(day, start);
        SettleOn(day, start);
        var (keptLeast, keptMost) = (CountedLeast, CountedMost);
        Leave(Math.Max(start, Restarted + 1));
        BeginsPeriod = BeginsOn(day);
        (Least, Most) = (Math.Min(CountedLeast, least), Math.Max(CountedMost, most));
        var hasChanged = CountedLeast != least || CountedMost != most || keptLeast != least || keptMost != most;
        if (hasChanged)
        {
            values.Turn(Measure.Slot, CountedLeast, CountedMost, keptLeast, keptMost);
        }
        return hasChanged || Begins || BeginsPeriod;
    }

    protected override int FirstCounted => _left;

    protected override int Leaves() => _left < Entered ? Window.Leave[Amounts[_left].Date] : DayTable.Never;

    // What happened while nothing was asked.
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
        var (least, most) = (0, 0);
        foreach (ref var amount in Amounts.AsSpan(0, Count))
        {
            least += _byDay ? Math.Min(1, amount.Least) : amount.Least;
            most += _byDay ? Math.Min(1, amount.Most) : amount.Most;
            (amount.Least, amount.Most) = (least, most);
        }
    }

    protected override int LeavesZone(long low, long high, int leaves)
    {
        var (left, place) = (_left, Entered);
        var (least, most) = (LeastBefore(place) - LeastBefore(left), MostBefore(place) - MostBefore(left));
        if (least < low || most >= high)
        {
            return NoDay;
        }

        while (true)
        {
            var day = Math.Min(leaves, place < Count ? Amounts[place].Enters : DayTable.Never);
            for (; place < Count && Amounts[place].Enters == day; place++)
            {
            }

            for (; left < place && Window.Leave[Amounts[left].Date] <= day; left++)
            {
            }

            (least, most) = (LeastBefore(place) - LeastBefore(left), MostBefore(place) - MostBefore(left));
            if (day == DayTable.Never || least < low || most >= high)
            {
                return day;
            }

            leaves = left < place ? Window.Leave[Amounts[left].Date] : DayTable.Never;
        }
    }

    private int LeastBefore(int place) => place == 0 ? 0 : Amounts[place - 1].Least;

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
        CountedLeast += times * (_byDay ? Math.Min(amount.Certain, 1) : amount.Certain);
        CountedMost += times * (_byDay ? Math.Min(most, 1) : most);
    }
}
