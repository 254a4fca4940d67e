using System.Globalization;

namespace Aanwezig.Interchange.Csv;

/// <summary>The written forms of dates, times and numbers; only those that the format names are read, without spaces around.</summary>
internal static class Written
{
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>A date as it is written; nothing where there is none.</summary>
    public static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static bool TryDate(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    public static bool TryTruth(ReadOnlySpan<char> text, out bool truth)
    {
        truth = text is "true";
        return truth || text is "false";
    }

    /// <summary>A whole number in plain notation: digits, with a minus where it is below zero.</summary>
    public static bool TryWhole(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && IsPlain(text);

    /// <summary>Whether a text has the form of a whole number, however large.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        var digits = text.StartsWith("-") ? text[1..] : text;
        return !digits.IsEmpty && digits.IndexOfAnyExceptInRange('0', '9') < 0 && (digits.Length == 1 || digits[0] != '0');
    }

    /// <summary>A moment, with the difference to UTC where one is written.</summary>
    public static bool TryMoment(ReadOnlySpan<char> text, out DateTime moment, out TimeSpan? offset)
    {
        var zone = text.LastIndexOfAny('Z', '+', '-');
        offset = null;
        if (zone <= "yyyy-MM-dd".Length)
        {
            return TryLocal(text, out moment);
        }

        moment = default;
        return TryOffset(text[zone..], out offset) && TryLocal(text[..zone], out moment);
    }

    private static bool TryLocal(ReadOnlySpan<char> text, out DateTime moment) =>
        DateTime.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);

    private static bool TryOffset(ReadOnlySpan<char> text, out TimeSpan? offset)
    {
        offset = text is "Z" ? TimeSpan.Zero : null;
        if (offset is null && TimeSpan.TryParseExact(text[1..], @"hh\:mm", CultureInfo.InvariantCulture, out var size) && size <= TimeSpan.FromHours(14))
        {
            offset = text[0] == '-' ? -size : size;
        }

        return offset is not null;
    }
}
