using System.Globalization;

namespace Aanwezig.Testing.Lines;

/// <summary>How dates, moments and times are written; nothing else is read as one.</summary>
internal static class Notation
{
    private static readonly string[] LocalForms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>A moment, with or without an offset of at most 14 hours.</summary>
    public static bool TryMoment(string text, out DateTime written, out TimeSpan? offset)
    {
        offset = null;
        var local = text;
        if (text.EndsWith('Z'))
        {
            (local, offset) = (text[..^1], TimeSpan.Zero);
        }
        else if (text.Length > 6 && text[^6] is '+' or '-' && text.Contains('T', StringComparison.Ordinal))
        {
            if (!TimeSpan.TryParseExact(text[^5..], "hh\\:mm", CultureInfo.InvariantCulture, out var distance) || distance > TimeSpan.FromHours(14))
            {
                written = default;
                return false;
            }

            (local, offset) = (text[..^6], text[^6] == '-' ? -distance : distance);
        }

        return DateTime.TryParseExact(local, LocalForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out written)
            && (offset is null || written.Year is > 1 and < 9999);
    }

    /// <summary>A time of the day on the clock of the calendar, from 00:00 to 23:59.</summary>
    public static bool TryTimeOfDay(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    /// <summary>Hours and minutes as whole minutes, from 0:00 to 24:00.</summary>
    public static bool TryMinutes(string text, out int minutes)
    {
        minutes = 0;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 1 or > 2 || text.Length != colon + 3 || !text.Remove(colon, 1).All(char.IsAsciiDigit))
        {
            return false;
        }

        var past = int.Parse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture);
        minutes = (60 * int.Parse(text.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture)) + past;
        return past < 60 && minutes <= 1440;
    }
}
