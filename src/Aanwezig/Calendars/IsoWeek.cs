namespace Aanwezig.Calendars;

/// <summary>Weeks from Monday to Sunday.</summary>
internal static class IsoWeek
{
    /// <summary>The place of a day in its week: Monday is 0, Sunday 6.</summary>
    public static int PlaceOf(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-PlaceOf(day));
}
