using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for numbers with their units, and for comparisons.</summary>
internal static class Quantities
{
    // The singular and the plural, separated by a bar.
    private static readonly Worded<MeasureUnit> Units = new()
    {
        [MeasureUnit.Hours] = new("uur|uur", "hours|hours"),
        [MeasureUnit.Minutes] = new("minuut|minuten", "minute|minutes"),
        [MeasureUnit.LessonHours] = new("lesuur|lesuren", "lesson hour|lesson hours"),
        [MeasureUnit.Records] = new("keer|keer", "time|times"),
        [MeasureUnit.Days] = new("dag|dagen", "day|days"),
        [MeasureUnit.HalfDays] = new("halve dag|halve dagen", "half day|half days"),
        [MeasureUnit.Sessions] = new("dagdeel|dagdelen", "session|sessions"),
        [MeasureUnit.Lessons] = new("les|lessen", "lesson|lessons"),
        [MeasureUnit.Spells] = new("periode|perioden", "spell|spells"),
        [MeasureUnit.SchoolDays] = new("schooldag|schooldagen", "school day|school days"),
        [MeasureUnit.LessonDays] = new("lesdag|lesdagen", "day with lessons|days with lessons"),
        [MeasureUnit.SchoolWeeks] = new("schoolweek|schoolweken", "school week|school weeks"),
        [MeasureUnit.SameWeekday] = new("week|weken", "week|weeks"),
        [MeasureUnit.Weeks] = new("week|weken", "week|weeks"),
        [MeasureUnit.Percent] = new("procent|procent", "percent|percent"),
        [MeasureUnit.Steps] = new("keer|keer", "time|times"),
    };

    private static readonly Worded<ComparisonOperator> Compared = new()
    {
        [ComparisonOperator.Equal] = new("precies {amount}", "exactly {amount}"),
        [ComparisonOperator.NotEqual] = new("iets anders dan {amount}", "anything but {amount}"),
        [ComparisonOperator.Less] = new("minder dan {amount}", "less than {amount}"),
        [ComparisonOperator.AtMost] = new("{amount} of minder", "{amount} or less"),
        [ComparisonOperator.More] = new("meer dan {amount}", "more than {amount}"),
        [ComparisonOperator.AtLeast] = new("{amount} of meer", "{amount} or more"),
    };

    private static readonly Wording Between = new(
        "tussen {min} en {max}, want van een deel is de reden nog open",
        "between {min} and {max}, as the reason for a part is still open");

    private static readonly Wording JustUnder = new("net geen {amount}", "just under {amount}");
    private static readonly Wording JustOver = new("iets meer dan {amount}", "just over {amount}");

    /// <summary>Returns a number with its unit, rounded to two decimals.</summary>
    public static string Of(Speech speech, ExactNumber number, MeasureUnit? unit) => Named(speech, number, unit, Amounts.Rounded(number, unit));

    /// <summary>Returns a number with its unit, next to a limit: as the limit itself, or as just under or just over it where rounding would hide the difference.</summary>
    public static string Of(Speech speech, ExactNumber number, MeasureUnit? unit, ExactNumber? limit) =>
        limit is not { } bound ? Of(speech, number, unit)
        : number == bound ? Limit(speech, bound, unit)
        : Amounts.HidesLimit(number, unit, bound) ? Beside(speech, number, bound, Limit(speech, bound, unit))
        : Of(speech, number, unit);

    public static string Of(Speech speech, Interval value, MeasureUnit? unit, ExactNumber? limit) => value.IsExact
        ? Of(speech, value.Min, unit, limit)
        : speech.Say(Between, ("min", Of(speech, value.Min, unit, limit)), ("max", Of(speech, value.Max, unit, limit)));

    /// <summary>Returns a limit with its unit, with all its decimals.</summary>
    public static string Limit(Speech speech, ExactNumber limit, MeasureUnit? unit) => Named(speech, limit, unit, Amounts.InFull(limit, unit));

    /// <summary>Returns the words for a number that lies just under or just over a limit.</summary>
    public static string Beside(Speech speech, ExactNumber number, ExactNumber limit, string amount) => speech.Say(number < limit ? JustUnder : JustOver, ("amount", amount));

    public static string Compare(Speech speech, ComparisonOperator how, string amount) => speech.Say(Compared[how], ("amount", amount));

    public static string Minutes(Speech speech, int minutes) => Of(speech, new ExactNumber(minutes, 60), MeasureUnit.Hours);

    private static string Named(Speech speech, ExactNumber number, MeasureUnit? unit, string plain)
    {
        var written = speech.IsDutch ? plain.Replace('.', ',') : plain;
        if (unit is not { } known)
        {
            return written;
        }

        var names = speech.Say(Units[known]).Split('|');
        return written + " " + (number == 1 ? names[0] : names[1]);
    }
}
