namespace Aanwezig.Days;

/// <summary>Age in whole years.</summary>
internal static class Age
{
    /// <summary>The age on a day: reached at 00:00 of the birthday; born on 29 February: on 1 March in common years.</summary>
    public static int On(DateOnly born, DateOnly day)
    {
        var years = day.Year - born.Year;
        return (day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? years - 1 : years;
    }
}
