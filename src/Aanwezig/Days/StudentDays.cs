using Aanwezig.Attendance;
using Aanwezig.Calendars;

namespace Aanwezig.Days;

/// <summary>The school days of one student: those of the timetable in weeks that it covers, and those of the calendar in other weeks; none between enrolments.</summary>
internal sealed class StudentDays
{
    private readonly Dictionary<DateOnly, int> _scheduled = [];
    private readonly HashSet<DateOnly> _timetableWeeks = [];
    private readonly ILookup<DateOnly, ScheduledTime> _rows;

    private readonly EnrolledTime? _enrolled;

    public StudentDays(SchoolCalendar calendar, IReadOnlyList<ScheduledTime> timetable, EnrolledTime? enrolled = null)
    {
        (Calendar, _enrolled) = (calendar, enrolled is { HasGaps: true } ? enrolled : null);
        IReadOnlyList<ScheduledTime> rows = _enrolled is null ? timetable : [.. timetable.Where(row => !_enrolled.IsBetween(row.Date))];
        _rows = rows.ToLookup(row => row.Date);
        foreach (var row in rows)
        {
            _scheduled[row.Date] = _scheduled.GetValueOrDefault(row.Date) + row.Minutes;
        }

        _timetableWeeks.UnionWith(timetable.Select(row => IsoWeek.MondayOf(row.Date)));

        Clock = AddsWeeks() ? new SchoolWeekClock(calendar.Range, day => calendar.IsSchoolDay(day) || ScheduledMinutes(day) > 0) : calendar.Weeks;
    }

    public SchoolCalendar Calendar { get; }

    /// <summary>The school-week clock; a timetable can add weeks to those of the calendar, and removes none.</summary>
    public SchoolWeekClock Clock { get; }

    /// <summary>The Mondays of the weeks that the timetable covers.</summary>
    public IReadOnlyCollection<DateOnly> TimetableWeeks => _timetableWeeks;

    /// <summary>The times between two enrolments, in which no day is a school day.</summary>
    public IEnumerable<DateRange> Gaps => _enrolled?.Gaps ?? [];

    public bool HasTimetable(DateOnly day) => _timetableWeeks.Contains(IsoWeek.MondayOf(day));

    public int ScheduledMinutes(DateOnly day) => _scheduled.GetValueOrDefault(day);

    /// <summary>Returns the rows of the timetable for a day.</summary>
    public IEnumerable<ScheduledTime> RowsOn(DateOnly day) => _rows[day];

    public bool IsSchoolDay(DateOnly day) =>
        Calendar.Range.Contains(day) && _enrolled?.IsBetween(day) != true && (HasTimetable(day) ? ScheduledMinutes(day) > 0 : Calendar.IsSchoolDay(day));

    private bool AddsWeeks()
    {
        foreach (var (day, minutes) in _scheduled)
        {
            if (minutes > 0 && Calendar.Range.Contains(day) && !Calendar.HasSchoolInWeekOf(day))
            {
                return true;
            }
        }

        return false;
    }
}
