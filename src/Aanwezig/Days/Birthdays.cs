namespace Aanwezig.Days;

/// <summary>The days on which a student becomes a year older.</summary>
internal static class Birthdays
{
    /// <summary>The number of the birthday of a year; of who was born on 29 February it is 1 March in common years.</summary>
    public static int Of(DateOnly born, int year, DayTable table)
    {
        var isShifted = born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year);
        return table.NumberOf(isShifted ? new DateOnly(year, 3, 1) : new DateOnly(year, born.Month, born.Day));
    }
}
