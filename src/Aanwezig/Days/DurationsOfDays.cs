using Aanwezig.Calendars;
using Aanwezig.Definitions;

namespace Aanwezig.Days;

/// <summary>Lays stretches of time along the days of a student: rolling windows backwards, deadlines and waits forwards.</summary>
internal static class DurationsOfDays
{
    /// <summary>The first day of the rolling window that ends on a day, both ends included.</summary>
    public static DateOnly WindowStart(StudentDays days, DateOnly end, Duration stretch, bool aligned) => stretch.Unit switch
    {
        TimeUnit.Days => Back(end, stretch.Count - 1),
        TimeUnit.Weeks when aligned => Back(IsoWeek.MondayOf(end), 7 * (stretch.Count - 1)),
        TimeUnit.Weeks => Back(end, (7 * stretch.Count) - 1),
        TimeUnit.SchoolWeeks => SchoolWeeksBack(days, end, stretch.Count, aligned),
        TimeUnit.Months => end.AddMonths(-stretch.Count).AddDays(1),
        TimeUnit.SchoolDays => SchoolDaysBack(days.Calendar, end, stretch.Count),
        TimeUnit.WorkingDays => throw new InvalidOperationException($"no window is made of {stretch.Unit}"),
    };

    /// <summary>The day that lies a stretch after a day; null beyond the calendar.</summary>
    public static DateOnly? After(StudentDays days, DateOnly day, Duration stretch)
    {
        var date = stretch.Unit switch
        {
            TimeUnit.Days => Forward(day, stretch.Count),
            TimeUnit.Weeks => Forward(day, 7 * stretch.Count),
            TimeUnit.Months => MonthsAfter(day, stretch.Count),
            TimeUnit.SchoolDays => days.Calendar.SchoolDayAfter(day, stretch.Count),
            TimeUnit.WorkingDays => days.Calendar.WorkingDayAfter(day, stretch.Count),
            TimeUnit.SchoolWeeks => days.Clock.FirstWith(days.Clock[day] + (7 * stretch.Count)),
        };
        return date <= days.Calendar.Range.Until ? date : null;
    }

    // A month without such a day: the first of the next, so that what a window of months bars and what waits for months open on one day.
    private static DateOnly MonthsAfter(DateOnly day, int months)
    {
        var same = day.AddMonths(months);
        return same.Day < day.Day ? same.AddDays(1) : same;
    }

    private static DateOnly SchoolWeeksBack(StudentDays days, DateOnly end, int weeks, bool aligned)
    {
        var number = days.Clock[end];
        var last = aligned ? number - (((number % 7) + 7) % 7) + 6 : number;
        return days.Clock.FirstWith(last - (7 * weeks) + 1) ?? days.Calendar.Range.From;
    }

    private static DateOnly SchoolDaysBack(SchoolCalendar calendar, DateOnly end, int count)
    {
        var left = count;
        for (var day = end; day > calendar.Range.From; day = day.AddDays(-1))
        {
            if (calendar.IsSchoolDay(day) && --left == 0)
            {
                return day;
            }
        }

        return calendar.Range.From;
    }

    private static DateOnly Back(DateOnly day, int count) => count >= day.DayNumber ? DateOnly.MinValue : day.AddDays(-count);

    private static DateOnly Forward(DateOnly day, int count) =>
        count >= DateOnly.MaxValue.DayNumber - day.DayNumber ? DateOnly.MaxValue : day.AddDays(count);
}
