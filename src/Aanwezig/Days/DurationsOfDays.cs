using Aanwezig.Calendars;
using Aanwezig.Definitions;

namespace Aanwezig.Days;

/// <summary>Lays durations along the days of a student: rolling windows backwards, deadlines and waits forwards.</summary>
internal static class DurationsOfDays
{
    /// <summary>The first day of the rolling window that ends on a day, both ends included.</summary>
    public static DateOnly WindowStart(StudentDays days, DateOnly end, Duration duration, bool aligned) => duration.Unit switch
    {
        TimeUnit.Days => Back(end, duration.Count - 1),
        TimeUnit.Weeks when aligned => Back(IsoWeek.MondayOf(end), 7 * (duration.Count - 1)),
        TimeUnit.Weeks => Back(end, (7 * duration.Count) - 1),
        TimeUnit.SchoolWeeks => SchoolWeeksBack(days, end, duration.Count, aligned),
        TimeUnit.Months => end.AddMonths(-duration.Count).AddDays(1),
        TimeUnit.SchoolDays => SchoolDaysBack(days.Calendar, end, duration.Count),
        TimeUnit.WorkingDays => throw new InvalidOperationException($"no window is made of {duration.Unit}"),
    };

    /// <summary>The day that lies a duration after a day; null beyond the calendar.</summary>
    public static DateOnly? After(StudentDays days, DateOnly day, Duration duration)
    {
        var date = duration.Unit switch
        {
            TimeUnit.Days => Forward(day, duration.Count),
            TimeUnit.Weeks => Forward(day, 7 * duration.Count),
            TimeUnit.Months => MonthsAfter(day, duration.Count),
            TimeUnit.SchoolDays => days.Calendar.SchoolDayAfter(day, duration.Count),
            TimeUnit.WorkingDays => days.Calendar.WorkingDayAfter(day, duration.Count),
            TimeUnit.SchoolWeeks => days.Clock.FirstWith(days.Clock[day] + (7 * duration.Count)),
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
