namespace Aanwezig.Calendars;

/// <summary>Weeks from Monday to Sunday.</summary>
internal static class IsoWeek
{
    /// <summary>Returns the place of a day in its week: 0 for Monday, 6 for Sunday.</summary>
    public static int PlaceOf(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    /// <summary>Returns the Monday of the week of a day.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-PlaceOf(day));
}
