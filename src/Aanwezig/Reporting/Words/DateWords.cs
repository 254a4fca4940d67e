using System.Globalization;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for dates and moments. The names are its own and do not depend on the machine.</summary>
internal static class DateWords
{
    private static readonly Wording Weekdays = new("zondag maandag dinsdag woensdag donderdag vrijdag zaterdag", "Sunday Monday Tuesday Wednesday Thursday Friday Saturday");
    private static readonly Wording ShortWeekdays = new("zo ma di wo do vr za", "Sun Mon Tue Wed Thu Fri Sat");

    private static readonly Wording Months = new(
        "januari februari maart april mei juni juli augustus september oktober november december",
        "January February March April May June July August September October November December");

    private static readonly Wording ShortMonths = new("jan feb mrt apr mei jun jul aug sep okt nov dec", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
    private static readonly Wording Moment = new("{day} om {time} uur", "{day} at {time}");

    /// <summary>Returns a date such as <c>dinsdag 24 november 2026</c>.</summary>
    public static string Full(DateOnly day, Language language) => Named(Weekdays, day, language) + " " + DayAndMonth(Months, day, language) + " " + Year(day);

    /// <summary>Returns a date such as <c>di 24 nov 2026</c>.</summary>
    public static string Short(DateOnly day, Language language) => Named(ShortWeekdays, day, language) + " " + OfTheYear(day, language) + " " + Year(day);

    /// <summary>Returns a weekday such as <c>woensdag</c>.</summary>
    public static string OfTheWeek(DayOfWeek day, Language language) => Weekdays.In(language).Split(' ')[(int)day];

    /// <summary>Returns a date without its year, such as <c>31 aug</c>.</summary>
    public static string OfTheYear(DateOnly day, Language language) => DayAndMonth(ShortMonths, day, language);

    /// <summary>Returns a moment such as <c>woensdag 18 november 2026 om 16:05 uur</c>.</summary>
    public static string At(DateTime moment, Language language) => Moment.In(
        language,
        [new("day", Full(DateOnly.FromDateTime(moment), language)), new("time", moment.ToString("H:mm", CultureInfo.InvariantCulture))]);

    /// <summary>Returns the words for a text that is an ISO date, and any other text as it is.</summary>
    public static string WrittenOut(string text, Language language) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Full(day, language) : text;

    /// <summary>Returns a weekday such as <c>maandag</c>.</summary>
    public static string Weekday(DayOfWeek day, Language language) => Weekdays.In(language).Split(' ')[(int)day];

    private static string Named(Wording names, DateOnly day, Language language) => names.In(language).Split(' ')[(int)day.DayOfWeek];

    private static string DayAndMonth(Wording names, DateOnly day, Language language) =>
        day.Day.ToString(CultureInfo.InvariantCulture) + " " + names.In(language).Split(' ')[day.Month - 1];

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
