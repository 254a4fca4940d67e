using Aanwezig.Calendars;
using Aanwezig.Definitions;

namespace Aanwezig.Days;

/// <summary>Finds the period that a day lies in.</summary>
internal static class Periods
{
    /// <summary>The first day of the period; null where the day lies in none.</summary>
    public static DateOnly? StartOf(StudentDays days, DateOnly? enrolledFrom, WindowPeriod period, DateOnly day) => period switch
    {
        WindowPeriod.Month => new DateOnly(day.Year, day.Month, 1),
        WindowPeriod.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        WindowPeriod.SchoolWeek => DurationsOfDays.WindowStart(days, day, new Duration(1, TimeUnit.SchoolWeeks), aligned: true),
        WindowPeriod.Term or WindowPeriod.HalfYear => Written(days.Calendar.YearOf(day), period, day)?.From,
        WindowPeriod.Enrolment => EnrolmentHolding(days, enrolledFrom, day),
        WindowPeriod.SchoolYear => days.Calendar.Range.From,
    };

    /// <summary>The last day of the period; null where the day lies in none, or where it has no last day yet.</summary>
    public static DateOnly? EndOf(StudentDays days, WindowPeriod period, DateOnly day) => period switch
    {
        WindowPeriod.Month => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1),
        WindowPeriod.Quarter => StartOf(days, null, period, day)?.AddMonths(3).AddDays(-1),
        // The first week of a calendar may begin after its Monday.
        WindowPeriod.SchoolWeek => StartOf(days, null, period, day) is { } first ? IsoWeek.MondayOf(first).AddDays(6) : null,
        WindowPeriod.Term or WindowPeriod.HalfYear => Written(days.Calendar.YearOf(day), period, day)?.Until,
        WindowPeriod.Enrolment => null,
        WindowPeriod.SchoolYear => days.Calendar.YearOf(day)?.Range.Until,
    };

    // Without a first day of the enrolment, all that the calendar knows belongs to it.
    private static DateOnly? EnrolmentHolding(StudentDays days, DateOnly? enrolledFrom, DateOnly day) =>
        enrolledFrom is not { } from ? days.Calendar.Range.From : from <= day ? from : null;

    private static DateRange? Written(SchoolYear? year, WindowPeriod period, DateOnly day) => year is null
        ? null
        : CalendarPeriods.Of(year, period).Where(range => range.Contains(day)).Select(range => (DateRange?)range).FirstOrDefault();
}
