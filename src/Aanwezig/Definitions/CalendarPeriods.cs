using Aanwezig.Calendars;

namespace Aanwezig.Definitions;

/// <summary>The periods that a calendar document may name: terms and half-years.</summary>
internal static class CalendarPeriods
{
    /// <summary>Returns the key of a period in a calendar document, or null for a period that needs no calendar document.</summary>
    public static string? KeyOf(WindowPeriod period) => period switch
    {
        WindowPeriod.Term => "terms",
        WindowPeriod.HalfYear => "half_years",
        WindowPeriod.SchoolYear or WindowPeriod.Quarter or WindowPeriod.Month or WindowPeriod.SchoolWeek or WindowPeriod.Enrolment => null,
    };

    /// <summary>Returns the terms or half-years of a school year.</summary>
    public static IReadOnlyList<DateRange> Of(SchoolYear year, WindowPeriod period) => period == WindowPeriod.Term ? year.Terms : year.HalfYears;

    /// <summary>Returns the first school year between two days, both included, that lacks a period of the calendar document, or null where none lacks it.</summary>
    public static SchoolYear? YearWithout(IEnumerable<SchoolYear> years, WindowPeriod period, DateOnly from, DateOnly until) =>
        KeyOf(period) is null
            ? null
            : years.FirstOrDefault(year => year.Range.Until >= from && year.Range.From <= until && Of(year, period).Count == 0);
}
