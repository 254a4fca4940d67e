using Aanwezig.Calendars;

namespace Aanwezig.Days;

/// <summary>The days of a student as numbers, counted from the first day of the calendar, so that no date is looked up twice.</summary>
internal sealed class DayTable
{
    /// <summary>The number of a day that never comes, beyond the calendar.</summary>
    public const int Never = int.MaxValue;

    private readonly DateOnly _first;

    public DayTable(StudentDays days)
    {
        _first = days.Calendar.Range.From;
        Count = days.Calendar.Range.Until.DayNumber - _first.DayNumber + 1;
        SchoolDaysBefore = new int[Count + 1];
        NextSchoolDay = new int[Count];
        YearStart = new int[Count];
        YearEnd = new int[Count];
        for (var day = 0; day < Count; day++)
        {
            var date = DateOf(day);
            SchoolDaysBefore[day + 1] = SchoolDaysBefore[day] + (days.IsSchoolDay(date) ? 1 : 0);
            var year = days.Calendar.YearOf(date);
            YearStart[day] = year is null ? -1 : NumberOf(year.Range.From);
            YearEnd[day] = year is null ? -1 : NumberOf(year.Range.Until);
        }

        HasNoGaps = Array.TrueForAll(YearStart, start => start >= 0);
        LookAhead();
    }

    /// <summary>Makes the table of a student with a timetable from the table of the calendar.</summary>
    public DayTable(DayTable calendar, StudentDays days)
    {
        (_first, Count, YearStart, YearEnd, HasNoGaps) = (calendar._first, calendar.Count, calendar.YearStart, calendar.YearEnd, calendar.HasNoGaps);
        SchoolDaysBefore = new int[Count + 1];
        NextSchoolDay = new int[Count];
        for (var day = 0; day < Count; day++)
        {
            SchoolDaysBefore[day + 1] = calendar.IsSchoolDay(day) ? 1 : 0;
        }

        foreach (var monday in days.TimetableWeeks)
        {
            for (var day = Math.Max(0, NumberOf(monday)); day < Math.Min(Count, NumberOf(monday) + 7); day++)
            {
                SchoolDaysBefore[day + 1] = days.ScheduledMinutes(DateOf(day)) > 0 ? 1 : 0;
            }
        }

        foreach (var gap in days.Gaps)
        {
            for (var day = Math.Max(0, NumberOf(gap.From)); day < Math.Min(Count, NumberOf(gap.Until) + 1); day++)
            {
                SchoolDaysBefore[day + 1] = 0;
            }
        }

        for (var day = 0; day < Count; day++)
        {
            SchoolDaysBefore[day + 1] += SchoolDaysBefore[day];
        }

        LookAhead();
    }

    /// <summary>The number of days in the calendar.</summary>
    public int Count { get; }

    /// <summary>The number of the student's school days before each day.</summary>
    public int[] SchoolDaysBefore { get; }

    /// <summary>The first of the student's school days after each day; <see cref="Never"/> where there is none.</summary>
    public int[] NextSchoolDay { get; }

    /// <summary>The first day of the school year of each day; -1 outside the school years.</summary>
    public int[] YearStart { get; }

    /// <summary>The last day of the school year of each day; -1 outside the school years.</summary>
    public int[] YearEnd { get; }

    /// <summary>Whether each day lies in a school year.</summary>
    public bool HasNoGaps { get; }

    public bool IsSchoolDay(int day) => SchoolDaysBefore[day + 1] > SchoolDaysBefore[day];

    public int NumberOf(DateOnly date) => date.DayNumber - _first.DayNumber;

    public DateOnly DateOf(int day) => _first.AddDays(day);

    /// <summary>Returns the number of a date; <see cref="Never"/> for null, and for a date after the calendar.</summary>
    public int NumberOr(DateOnly? date) => date is { } known && NumberOf(known) is var day && day < Count ? day : Never;

    private void LookAhead()
    {
        var next = Never;
        for (var day = Count - 1; day >= 0; day--)
        {
            NextSchoolDay[day] = next;
            next = IsSchoolDay(day) ? day : next;
        }
    }
}
