using System.Globalization;
using Aanwezig.Diagnostics;
using Aanwezig.Zones;

namespace Aanwezig.Cli.Requests;

/// <summary>Reads the dates and moments of options, in ISO notation only.</summary>
internal static class OptionDates
{
    private static readonly Wording NoDate = new("`{value}` van {option} is geen dag; schrijf 2026-11-20", "`{value}` of {option} is no day; write 2026-11-20");
    private static readonly Wording NoMoment = new(
        "`{value}` van {option} is geen moment; schrijf 2026-11-20T17:00, met of zonder +01:00",
        "`{value}` of {option} is no moment; write 2026-11-20T17:00, with or without +01:00");

    private static readonly Wording NeverWas = new(
        "`{value}` van {option} is er niet geweest: de klok ging toen vooruit; schrijf het verschil met UTC erbij, zoals +01:00",
        "`{value}` of {option} never was: the clock went forward then; add the offset from UTC, such as +01:00");

    /// <summary>The date that an option gives.</summary>
    /// <exception cref="Refusal">The value is no date.</exception>
    public static DateOnly Date(string option, string value) =>
        IsoText.TryDate(value, out var date) ? date : throw Refused(NoDate, option, value);

    /// <summary>The moment that an option gives; null where it is not given.</summary>
    /// <exception cref="Refusal">The value is no moment.</exception>
    public static WrittenMoment? Moment(string option, string? value)
    {
        if (value is null)
        {
            return null;
        }

        return WrittenMoment.TryRead(value, out var moment) ? moment : throw Refused(NoMoment, option, value);
    }

    /// <summary>The refusal of a moment that the clock of a calendar never showed.</summary>
    public static Refusal Skipped(string option, DateTime clock) => Refused(NeverWas, option, clock.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));

    private static Refusal Refused(Wording wording, string option, string value) =>
        new(new Sentence(wording, new("value", value), new Argument("option", option)));
}
