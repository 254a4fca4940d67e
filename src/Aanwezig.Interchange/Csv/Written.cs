using System.Globalization;

namespace Aanwezig.Interchange.Csv;

/// <summary>The written forms of dates, times and numbers; only those that the format names are read, without spaces around.</summary>
internal static class Written
{
    /// <summary>A date as it is written; nothing where there is none.</summary>
    public static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static bool TryDate(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-' || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var day))
        {
            return false;
        }

        var exists = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new DateOnly(year, month, day) : default;
        return exists;
    }

    public static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time)
    {
        time = default;
        if (text.Length != 5 || text[2] != ':' || !TryDigits(text[..2], out var hour) || !TryDigits(text[3..], out var minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        time = new TimeOnly(hour, minute);
        return true;
    }

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

    private static bool TryLocal(ReadOnlySpan<char> text, out DateTime moment)
    {
        moment = default;
        if (text.Length is not (16 or 19) || text[10] != 'T' || !TryDate(text[..10], out var date) || !TryTime(text[11..16], out var time))
        {
            return false;
        }

        var second = 0;
        if (text.Length == 19 && (text[16] != ':' || !TryDigits(text[17..], out second) || second > 59))
        {
            return false;
        }

        moment = date.ToDateTime(time).AddSeconds(second);
        return true;
    }

    // Written out for speed: these forms occur several times in each of millions of rows.
    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
            {
                return false;
            }

            number = (number * 10) + (letter - '0');
        }

        return true;
    }

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
