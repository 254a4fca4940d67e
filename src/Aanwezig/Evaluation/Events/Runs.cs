using Aanwezig.Compilation;

namespace Aanwezig.Evaluation.Events;

/// <summary>Finds the first day of the run of adjacent school days that each date belongs to; dates come in their order.</summary>
internal struct Runs(DayTable table, bool crossesSchoolYear)
{
    private int _first = -1;
    private int _last = -1;

    /// <summary>The first day of the run of a date; -1 for a date that was given before.</summary>
    public int Extends(int date)
    {
        if (date == _last)
        {
            return -1;
        }

        var goesOn = _last >= 0
            && table.SchoolDaysBefore[date] - table.SchoolDaysBefore[_last] == 1
            && (crossesSchoolYear || table.YearStart[date] == table.YearStart[_last]);
        _first = goesOn ? _first : date;
        _last = date;
        return _first;
    }
}
