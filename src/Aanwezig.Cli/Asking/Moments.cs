using System.Globalization;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Asking;

/// <summary>Reads the days and moments of a command line; ISO only.</summary>
internal static class Moments
{
    private static readonly string[] Local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];
    private static readonly string[] WithOffset = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz"];
    private static readonly Wording NoDate = new("`{value}` van {option} is geen dag; schrijf 2026-11-20", "`{value}` of {option} is no day; write 2026-11-20");
    private static readonly Wording NoInstant = new(
        "`{value}` van {option} is geen moment; schrijf 2026-11-20T17:00, met of zonder +01:00",
        "`{value}` of {option} is no moment; write 2026-11-20T17:00, with or without +01:00");

    public static DateOnly Date(string option, string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Refused(NoDate, option, value);

    public static Instant? Instant(string option, string? value)
    {
        if (value is null)
        {
            return null;
        }

        if (DateTime.TryParseExact(value, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return new Instant(local, null);
        }

        var zulu = value.EndsWith('Z') ? value[..^1] + "+00:00" : value;
        return DateTimeOffset.TryParseExact(zulu, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var fixedMoment)
            ? new Instant(fixedMoment.DateTime, fixedMoment.Offset)
            : throw Refused(NoInstant, option, value);
    }

    private static Refusal Refused(Wording wording, string option, string value) =>
        new(new Sentence(wording, new("value", value), new Argument("option", option)));
}
