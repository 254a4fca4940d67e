namespace Aanwezig.Authoring.Schemas;

/// <summary>Regular expressions for existing dates from 1900 through 2199, and for times of day.</summary>
internal static class DateShapes
{
    private const string LongMonth = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
    private const string ShortMonth = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
    private const string February = "02-(?:0[1-9]|1[0-9]|2[0-8])";
    private const string LeapYear = "(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)";

    public const string Date = $"(?:(?:19|20|21)[0-9]{{2}}-(?:{LongMonth}|{ShortMonth}|{February})|{LeapYear}-02-29)";

    public const string Range = $@"{Date}(?:\.\.{Date})?";

    public const string Time = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
}
