using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Measures.Tallies;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Measures.Spells;

/// <summary>A track of the number of spells. Consecutive dates form a cluster, and each cluster has its own fewest and most spells.</summary>
internal sealed class SpellTrack(CompiledMeasure measure) : DatedTrack(measure)
{
    private readonly bool _crossesSchoolYear = measure.Definition.CrossesSchoolYear || measure.IsOfEnrolment;
    private Cluster[] _clusters = new Cluster[8];
    private int _clusterCount;
    private int _left;
    private int _bound;
    private long _least;
    private long _most;

    public override void Begin(CompiledDays days, int enrolledFrom, DatedAmounts amounts)
    {
        (_clusterCount, _left, _bound, _least, _most) = (0, 0, 0, 0, 0);
        base.Begin(days, enrolledFrom, amounts);
    }

    public override bool Follow(int day)
    {
        Begin(day);
        CatchUp(day - 1);
        var (least, most) = (_least, _most);
        var hasRecord = Entered < Count && Amounts[Entered].Enters == day;
        if (hasRecord)
        {
            Enter();
        }

        var settled = SettleOn(day);
        var (keptLeast, keptMost) = (_least, _most);
        MoveTo(Math.Max(Window.Start[day], Restarted + 1));
        Begins = (hasRecord && Amounts[Entered - 1].Begins && IsOfWindow(Entered - 1)) || (settled >= 0 && IsOfWindow(settled));
        HasTurned = _least != least || _most != most || keptLeast != least || keptMost != most;
        (Before, Kept, Now) = (new MeasuredValue(least, most), new MeasuredValue(keptLeast, keptMost), new MeasuredValue(_least, _most));
        var isReached = _most >= Measure.MattersFrom;
        Expect(day, _left < _clusterCount ? _clusters[_left].First : Entered, isReached, isReached ? NextToLeave() : DayTable.Never);
        return HasTurned || Begins || BeginsPeriod;
    }

    // A date directly after a certain date begins no new spell.
    protected override void Weigh()
    {
        for (var place = 0; place < Count; place++)
        {
            Weigh(place, UpTo(place) + (place > 0 && Amounts[place - 1] is { Certain: > 0, Changes: false } && IsNext(place - 1, place) ? 0 : 1));
        }
    }

    // Catches up with the days since the last one that was followed.
    private void CatchUp(int yesterday)
    {
        while (Entered < Count && Amounts[Entered].Enters <= yesterday)
        {
            Enter();
        }

        if (yesterday >= 0)
        {
            SettleOn(yesterday);
            MoveTo(Math.Max(_bound, Math.Min(Window.Start[yesterday], yesterday + 1)));
        }
    }

    private int NextToLeave()
    {
        for (var place = _left < _clusterCount ? _clusters[_left].First : Entered; place < Entered; place++)
        {
            if (Amounts[place].Date >= _bound)
            {
                return Window.Leave[Amounts[place].Date];
            }
        }

        return DayTable.Never;
    }

    private void Enter()
    {
        var place = Entered++;
        if (place > 0 && _clusterCount > 0 && IsNext(place - 1, place))
        {
            _clusters[_clusterCount - 1].Last = place;
            _left = Math.Min(_left, _clusterCount - 1);
        }
        else
        {
            if (_clusterCount == _clusters.Length)
            {
                Array.Resize(ref _clusters, 2 * _clusterCount);
            }

            _clusters[_clusterCount++] = new Cluster { First = place, Last = place };
        }

        Amounts[place].Group = _clusterCount - 1;
        Recount(_clusterCount - 1);
    }

    // Returns the place of an amount that a settled reason lets begin to count, one in the window where possible; -1 where there is none.
    private int SettleOn(int day)
    {
        var latest = NoDay;
        while (SettlesBy(day, out var place, out _, out var begins))
        {
            var decided = place < Entered && Amounts[place].Group >= _left ? Recount(Amounts[place].Group) : NoDay;
            place = begins ? place : decided;
            latest = place >= 0 && (latest < 0 || !IsOfWindow(latest)) ? place : latest;
        }

        return latest;
    }

    private bool IsNext(int one, int other)
    {
        var table = Days.Table;
        var (a, b) = (Amounts[one].Date, Amounts[other].Date);
        return table.SchoolDaysBefore[b] - table.SchoolDaysBefore[a] == 1 && (_crossesSchoolYear || table.YearStart[a] == table.YearStart[b]);
    }

    private bool IsOfWindow(int place) => Amounts[place].Group >= _left && Amounts[place].IsOfSpell;

    private void MoveTo(int bound)
    {
        if (bound == _bound)
        {
            return;
        }

        _bound = bound;
        while (_left < _clusterCount && Amounts[_clusters[_left].Last].Date < bound)
        {
            ref var cluster = ref _clusters[_left++];
            _least -= cluster.Least;
            _most -= cluster.Most;
            (cluster.Least, cluster.Most) = (0, 0);
        }

        if (_left < _clusterCount && Amounts[_clusters[_left].First].Date < bound)
        {
            Recount(_left);
        }
    }

    // Returns the place of the last amount that certainly counts and did not before; -1 where there is none.
    private int Recount(int place)
    {
        var latest = NoDay;
        ref var cluster = ref _clusters[place];
        _least -= cluster.Least;
        _most -= cluster.Most;
        var count = new SpellCount();
        for (var index = cluster.First; index <= cluster.Last; index++)
        {
            ref var amount = ref Amounts[index];
            count.Add(amount.Certain > 0, amount.Possible > 0, amount.Date >= _bound);
            var isOfSpell = amount.Certain > 0 && count.Last == Selected.Certainly;
            latest = isOfSpell && !amount.IsOfSpell ? index : latest;
            amount.IsOfSpell = isOfSpell;
        }

        (cluster.Least, cluster.Most) = count.Spells;
        _least += cluster.Least;
        _most += cluster.Most;
        return latest;
    }

    private struct Cluster
    {
        public int First;
        public int Last;
        public int Least;
        public int Most;
    }
}
