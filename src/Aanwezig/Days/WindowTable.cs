using Aanwezig.Definitions;

namespace Aanwezig.Days;

/// <summary>The first day of a window on each day, and the day on which each date leaves it.</summary>
internal sealed class WindowTable
{
    private WindowTable(DayTable table, int earliest, Func<DateOnly, DateOnly> startOf)
    {
        Start = new int[table.Count];
        Leave = new int[table.Count];
        Array.Fill(Leave, DayTable.Never);
        var next = 0;
        for (var day = 0; day < table.Count; day++)
        {
            Start[day] = Math.Max(earliest, table.NumberOf(startOf(table.DateOf(day))));
            OnlyMovesOn &= day == 0 || Start[day] >= Start[day - 1];
            for (; next < Start[day] && next < table.Count; next++)
            {
                Leave[next] = Math.Max(day, next);
            }
        }
    }

    /// <summary>The first day of the window that ends on each day; the day after it where there is no window. Negative where it lies before the calendar.</summary>
    public int[] Start { get; }

    /// <summary>The first day on which each date is no longer in the window.</summary>
    public int[] Leave { get; }

    /// <summary>Whether a date that left the window never returns; false where a calendar has days between its school years.</summary>
    public bool OnlyMovesOn { get; } = true;

    /// <summary>Returns the first day on which a date is no longer in the window; the date may lie before the calendar.</summary>
    public int LeaveOf(int day) => day >= 0 ? Leave[day] : Array.FindIndex(Start, start => start > day) is var leave and >= 0 ? leave : DayTable.Never;

    /// <summary>Returns the windows of a measure; over an enrolment they reach back to the start of the calendar.</summary>
    public static WindowTable Of(MeasureDefinition measure, StudentDays days, DayTable table) =>
        new(table, 0, day => MeasureWindows.Of(days, null, measure, day).From);

    /// <summary>Returns the windows of a limit, which may reach back before the calendar: what was done before it still bars.</summary>
    public static WindowTable Of(Duration limit, StudentDays days, DayTable table) =>
        new(table, int.MinValue, day => DurationsOfDays.WindowStart(days, day, limit, aligned: false));

    /// <summary>Returns the days, after the first one, on which a window that does not roll begins again.</summary>
    public IEnumerable<int> Beginnings()
    {
        for (var day = 1; day < Start.Length; day++)
        {
            var hasWindow = Start[day] <= day;
            if (hasWindow && (Start[day - 1] > day - 1 || Start[day - 1] < Start[day]))
            {
                yield return day;
            }
        }
    }
}
