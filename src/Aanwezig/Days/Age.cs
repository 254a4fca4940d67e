namespace Aanwezig.Days;

/// <summary>Age in whole years.</summary>
/// <remarks>An age is reached at 00:00 of the birthday; for a birth on 29 February, on 1 March in common years.</remarks>
internal static class Age
{
    /// <summary>Returns the birthday in a year.</summary>
    public static DateOnly BirthdayIn(int year, DateOnly born) =>
        born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year) ? new DateOnly(year, 3, 1) : new DateOnly(year, born.Month, born.Day);

    /// <summary>Returns the age on a day.</summary>
    public static int On(DateOnly born, DateOnly day) => day.Year - born.Year - (day < BirthdayIn(day.Year, born) ? 1 : 0);

    /// <summary>Returns the age on the eve of a school year.</summary>
    /// <param name="born">The date of birth.</param>
    /// <param name="yearStart">The first day of the day's school year; null outside all school years, where the age on the eve of the day itself is returned.</param>
    /// <param name="day">The day.</param>
    public static int BeforeSchoolYear(DateOnly born, DateOnly? yearStart, DateOnly day) => On(born, (yearStart ?? day).AddDays(-1));
}
