using System.Globalization;
using System.Numerics;

namespace Aanwezig.Zones;

/// <summary>The ISO notation of dates, times of day and offsets in files and scenarios; no other notation and no space around it is read.</summary>
/// <remarks>The source is compiled into every assembly at the edge of the engine that reads such text.</remarks>
internal static class IsoText
{
    private const int MinutesOfHour = 60;
    private const int SecondsOfMinute = 60;
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    /// <summary>Reads a date such as <c>2026-11-03</c>; false where the text is not a date of the calendar.</summary>
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

    /// <summary>Reads a time of day from <c>00:00</c> to <c>23:59</c>.</summary>
    public static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time)
    {
        var isTime = TryMinute(text, out var minute);
        time = isTime ? new TimeOnly(minute / MinutesOfHour, minute % MinutesOfHour) : default;
        return isTime;
    }

    /// <summary>Reads a time of day from <c>00:00</c> to <c>23:59</c> as the minute of the day, from characters or from the bytes of UTF-8.</summary>
    public static bool TryMinute<T>(ReadOnlySpan<T> text, out int minute)
        where T : unmanaged, IBinaryInteger<T>
    {
        minute = 0;
        if (text.Length != 5 || text[2] != T.CreateTruncating(':') || !TryTwo(text[0], text[1], 24, out var hours) || !TryTwo(text[3], text[4], 60, out var minutes))
        {
            return false;
        }

        minute = (hours * MinutesOfHour) + minutes;
        return true;
    }

    /// <summary>Reads a date and a time of day such as <c>2026-11-03T16:00</c>, with or without seconds.</summary>
    public static bool TryDateTime(ReadOnlySpan<char> text, out DateTime clock)
    {
        clock = default;
        if (!TrySecond(text, out var written, out var second) || !TryDate(written, out var date))
        {
            return false;
        }

        clock = date.ToDateTime(TimeOnly.MinValue).AddSeconds(second);
        return true;
    }

    /// <summary>Reads the second of the day of a date and a time, from characters or from the bytes of UTF-8; whether the date exists is for the caller to judge.</summary>
    public static bool TrySecond<T>(ReadOnlySpan<T> text, out ReadOnlySpan<T> date, out int second)
        where T : unmanaged, IBinaryInteger<T>
    {
        date = default;
        second = 0;
        if (text.Length is not (16 or 19) || text[10] != T.CreateTruncating('T') || !TryMinute(text[11..16], out var minute))
        {
            return false;
        }

        if (text.Length == 19 && (text[16] != T.CreateTruncating(':') || !TryTwo(text[17], text[18], 60, out second)))
        {
            return false;
        }

        date = text[..10];
        second += minute * SecondsOfMinute;
        return true;
    }

    /// <summary>Reads an offset from UTC: <c>Z</c>, or <c>+01:00</c> and <c>-01:00</c> up to 14 hours.</summary>
    public static bool TryOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is "Z")
        {
            return true;
        }

        var isOffset = !text.IsEmpty && text[0] is '+' or '-' && TimeSpan.TryParseExact(text[1..], @"hh\:mm", CultureInfo.InvariantCulture, out offset) && offset <= LargestOffset;
        offset = isOffset && text[0] == '-' ? -offset : offset;
        return isOffset;
    }

    // Digit by digit for speed: dates and times occur several times in each of millions of rows.
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

    private static bool TryTwo<T>(T tens, T ones, int end, out int number)
        where T : unmanaged, IBinaryInteger<T>
    {
        var (high, low) = unchecked((uint.CreateTruncating(tens) - '0', uint.CreateTruncating(ones) - '0'));
        number = unchecked((int)((high * 10) + low));
        return high <= 9 && low <= 9 && number < end;
    }
}
