using Aanwezig.Calendars;

namespace Aanwezig.Definitions;

/// <summary>The periods that stand in a calendar document, which may lack them.</summary>
internal static class CalendarPeriods
{
    /// <summary>The key under which a calendar writes a period; null where the period needs no calendar document.</summary>
    public static string? KeyOf(WindowPeriod period) => period switch
    {
        WindowPeriod.Term => "terms",
        WindowPeriod.HalfYear => "half_years",
        WindowPeriod.SchoolYear or WindowPeriod.Quarter or WindowPeriod.Month or WindowPeriod.SchoolWeek or WindowPeriod.Enrolment => null,
    };

    /// <summary>The written periods of a school year.</summary>
    public static IReadOnlyList<DateRange> Of(SchoolYear year, WindowPeriod period) => period == WindowPeriod.Term ? year.Terms : year.HalfYears;

    /// <summary>The first school year between two days that lacks a period which a calendar has to write; null: none does.</summary>
    public static SchoolYear? YearWithout(IEnumerable<SchoolYear> years, WindowPeriod period, DateOnly from, DateOnly until) =>
        KeyOf(period) is null
            ? null
            : years.FirstOrDefault(year => year.Range.Until >= from && year.Range.From <= until && Of(year, period).Count == 0);
}
