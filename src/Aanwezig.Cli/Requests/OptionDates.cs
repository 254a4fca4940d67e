using System.Globalization;
using Aanwezig.Diagnostics;
using Aanwezig.Zones;

namespace Aanwezig.Cli.Requests;

/// <summary>Reads the dates and moments of options, in ISO notation only.</summary>
internal static class OptionDates
{
    private static readonly string[] WithOffset = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz"];
    private static readonly Wording NoDate = new("`{value}` van {option} is geen datum; schrijf 2026-11-20", "`{value}` of {option} is not a date; write 2026-11-20");
    private static readonly Wording NoMoment = new(
        "`{value}` van {option} is geen moment; schrijf 2026-11-20T17:00, met of zonder +01:00",
        "`{value}` of {option} is not a moment; write 2026-11-20T17:00, with or without +01:00");

    /// <summary>The date that an option gives.</summary>
    /// <exception cref="Refusal">The value is not a date.</exception>
    public static DateOnly Date(string option, string value) =>
        IsoText.TryDate(value, out var date) ? date : throw Refused(NoDate, option, value);

    /// <summary>The moment that an option gives; null where it is not given.</summary>
    /// <exception cref="Refusal">The value is not a moment.</exception>
    public static WrittenMoment? Moment(string option, string? value)
    {
        if (value is null)
        {
            return null;
        }

        if (IsoText.TryDateTime(value, out var local))
        {
            return new WrittenMoment(local, null);
        }

        // Wider than in files: an offset may lack its colon, and stand in any year.
        var zulu = value.EndsWith('Z') ? value[..^1] + "+00:00" : value;
        return DateTimeOffset.TryParseExact(zulu, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var fixedMoment)
            ? new WrittenMoment(fixedMoment.DateTime, fixedMoment.Offset)
            : throw Refused(NoMoment, option, value);
    }

    private static Refusal Refused(Wording wording, string option, string value) =>
        new(new Sentence(wording, new("value", value), new Argument("option", option)));
}
