using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Measures.Runs;

/// <summary>A track of the length of the run that ends on the day, in school days of the student.</summary>
internal sealed class RunTrack(CompiledMeasure measure) : DatedTrack(measure)
{
    private int _keptRestart;
    private long _least;
    private long _most;

    public override void Begin(CompiledDays days, int enrolledFrom, DatedAmounts amounts)
    {
        (_keptRestart, _least, _most) = (NoDay, 0, 0);
        base.Begin(days, enrolledFrom, amounts);
    }

    public override bool Follow(int day)
    {
        Begin(day);
        CatchUp(day - 1);
        var (least, most) = (_least, _most);
        var start = Window.Start[day];
        var hasRecord = Entered < Count && Amounts[Entered].Enters == day && Amounts[Entered++].Begins;
        var settled = Settle(day);
        (_least, _most) = (Length(day, start, Restarted, isCertain: true), Length(day, start, Restarted, isCertain: false));
        Begins = (hasRecord && _least > 0) || (settled >= 0 && IsInRun(settled, day));
        var (keptLeast, keptMost) = Unbroken(day, start, least, most);
        _keptRestart = Restarted;
        HasTurned = _least != least || _most != most || keptLeast != least || keptMost != most;
        (Before, Kept, Now) = (new MeasuredValue(least, most), new MeasuredValue(keptLeast, keptMost), new MeasuredValue(_least, _most));
        var isReached = _most > 0 && _most >= Measure.MattersFrom;
        Expect(day, Entered, isReached, isReached ? Math.Min(Days.Table.NextSchoolDay[Amounts[Entered - 1].Date], Window.Leave[Amounts[Entered - (int)_most].Date]) : DayTable.Never);
        return HasTurned || Begins || BeginsPeriod;
    }

    // A run needs no weights; it finds its next day itself.
    protected override void Weigh()
    {
    }

    protected override int AwakesOn(int counted, long bound)
    {
        var length = 0;
        for (var place = Math.Max(0, Entered - (int)Math.Min(Entered, bound)); place < Count; place++)
        {
            length = place > 0 && length > 0 && IsNext(place) ? length + 1 : 1;
            if (length >= bound)
            {
                return place < Entered ? NoDay : Amounts[place].Enters;
            }
        }

        return DayTable.Never;
    }

    private bool IsNext(int place) => Days.Table.SchoolDaysBefore[Amounts[place].Date] - Days.Table.SchoolDaysBefore[Amounts[place - 1].Date] == 1;

    // Catches up with the days since the last one that was followed.
    private void CatchUp(int yesterday)
    {
        while (Entered < Count && Amounts[Entered].Enters <= yesterday)
        {
            Entered++;
        }

        Settle(yesterday);
    }

    // Returns the latest date whose reason settled and begins to count; where that date is not in the run, no earlier one is; -1 where there is none.
    private int Settle(int day)
    {
        var latest = NoDay;
        while (SettlesBy(day, out var place, out _, out var begins))
        {
            latest = begins ? Amounts[place].Date : latest;
        }

        return latest;
    }

    private bool IsInRun(int date, int day) =>
        _least > 0 && Days.Table.SchoolDaysBefore[day + 1] - Days.Table.SchoolDaysBefore[date] <= _least;

    // A run that broke lost its records, as a window does.
    private (long Least, long Most) Unbroken(int day, int start, long least, long most)
    {
        var from = day > 0 && Window.Start[day - 1] <= day - 1 ? Math.Min(Window.Start[day - 1], start) : start;
        var keptLeast = Length(day, from, _keptRestart, isCertain: true);
        return keptLeast < least ? (least, most) : (keptLeast, Length(day, from, _keptRestart, isCertain: false));
    }

    private long Length(int day, int start, int restart, bool isCertain)
    {
        var before = Days.Table.SchoolDaysBefore;
        var next = before[day + 1] - 1;
        var length = 0;
        for (var place = Entered - 1; place >= 0; place--, next--, length++)
        {
            ref var amount = ref Amounts[place];
            var counts = amount.Certain > 0 || (!isCertain && amount.Possible > 0);
            if (!counts || amount.Date < start || amount.Date <= restart || before[amount.Date] != next)
            {
                break;
            }
        }

        return length;
    }
}
