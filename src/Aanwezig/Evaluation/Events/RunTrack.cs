using Aanwezig.Compilation;

namespace Aanwezig.Evaluation.Events;

/// <summary>Follows the length of the run that ends on the day, in school days of the student.</summary>
internal sealed class RunTrack(CompiledMeasure measure, WakeDays wake) : DatedTrack(measure, wake)
{
    private int _entered;
    private int _first;
    private int _last;
    private int _breaks;
    private int _keptRestart;
    private long _value;

    public override void Clear(CompiledDays days, int enrolledFrom)
    {
        base.Clear(days, enrolledFrom);
        (_entered, _first, _last, _breaks, _keptRestart, _value) = (0, NoDay, NoDay, DayTable.Never, NoDay, 0);
    }

    public override void Add(int date, int certain, int possible, bool begins)
    {
        if (Count == 0 || Amounts[Count - 1].Date != date)
        {
            Append(date, date);
            Wake.Add(Days.Table.NextSchoolDay[date]);
        }
    }

    public override bool Follow(int day, SlotValues values)
    {
        var before = _value;
        var hasRecord = _entered < Count && Amounts[_entered].Enters == day;
        if (hasRecord)
        {
            _entered++;
            _first = _last == NoDay || day > _breaks ? day : _first;
            (_last, _breaks) = (day, Days.Table.NextSchoolDay[day]);
        }
        else if (day >= _breaks)
        {
            (_last, _breaks) = (NoDay, DayTable.Never);
        }

        var start = Window.Start[day];
        _value = Length(start, Restarted);
        var kept = Length(day > 0 && Window.Start[day - 1] <= day - 1 ? Math.Min(Window.Start[day - 1], start) : start, _keptRestart);
        _keptRestart = Restarted;
        // A run that broke lost its records as a window does.
        kept = Math.Max(kept, before);
        Begins = hasRecord && _value > 0;
        BeginsPeriod = BeginsOn(day);
        var hasChanged = _value != before || kept != before;
        if (hasChanged)
        {
            values.Turn(Measure.Slot, _value, _value, kept, kept);
        }

        return hasChanged || Begins || BeginsPeriod;
    }

    private long Length(int start, int restart)
    {
        if (_last == NoDay)
        {
            return 0;
        }

        var from = Math.Max(Math.Max(_first, start), restart + 1);
        return from > _last ? 0 : Days.Table.SchoolDaysBefore[_last + 1] - Days.Table.SchoolDaysBefore[from];
    }
}
