using System.Text;
using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Zones;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Reads UTF-8 values in their plainest form; the ordinary reader reads every other form, or reports it.</summary>
internal static class PlainValues
{
    private const int Hour = 60;
    private const int Day = 24 * 60 * 60;
    private const int LongestMoment = 32;

    /// <summary>Minutes of a day, in digits alone.</summary>
    public static bool TryMinutes(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length is 0 or > 4 || (text[0] == '0' && text.Length > 1))
        {
            return false;
        }

        foreach (var letter in text)
        {
            if (letter is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            minutes = unchecked((minutes * 10) + letter - '0');
        }

        return CaseCheck.FitsInADay(minutes);
    }

    /// <summary>The minute of the day at which something starts, where that is written.</summary>
    public static bool TryStart(ReadOnlySpan<byte> text, out ushort start)
    {
        start = PackedRecord.NoStart;
        return text.IsEmpty || TryTime(text, out start);
    }

    /// <summary>The second of a moment in the local time of a zone, where one is written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="days">The days on which the clock of the zone shows every moment.</param>
    /// <param name="second">The second.</param>
    public static bool TryMoment(ReadOnlySpan<byte> text, TimeZoneInfo? zone, PlainDays days, out int second)
    {
        second = PackedMoments.None;
        return text.IsEmpty || TryLocal(text, days, out second) || TryAny(text, zone, out second);
    }

    // A local moment needs no zone; its twin is WrittenMoment.In, and PlainValuesTests holds both together.
    private static bool TryLocal(ReadOnlySpan<byte> text, PlainDays days, out int second)
    {
        second = PackedMoments.None;
        if (text.Length is not (16 or 19) || text[10] != 'T' || !days.TryDay(text[..10], out var day) || !TryTime(text[11..16], out var minute))
        {
            return false;
        }

        var rest = text.Length == 16 ? 0 : text[16] == ':' ? Two(text[17], text[18]) : -1;
        var number = ((long)day * Day) + (minute * Hour) + rest;
        if (rest is < 0 or >= Hour || number > int.MaxValue)
        {
            return false;
        }

        second = (int)number;
        return true;
    }

    private static bool TryAny(ReadOnlySpan<byte> text, TimeZoneInfo? zone, out int second)
    {
        second = PackedMoments.None;
        Span<char> letters = stackalloc char[LongestMoment];
        return text.Length <= letters.Length
            && WrittenMoment.TryRead(letters[..Encoding.UTF8.GetChars(text, letters)], out var moment)
            && !moment.IsSkippedIn(zone)
            && PackedMoments.TrySecond(moment.In(zone), out second);
    }

    private static bool TryTime(ReadOnlySpan<byte> text, out ushort minute)
    {
        var (hours, minutes) = text.Length == 5 && text[2] == ':' ? (Two(text[0], text[1]), Two(text[3], text[4])) : (-1, -1);
        var isTime = hours is >= 0 and < 24 && minutes is >= 0 and < 60;
        minute = isTime ? unchecked((ushort)((hours * Hour) + minutes)) : PackedRecord.NoStart;
        return isTime;
    }

    private static int Two(byte tens, byte ones) =>
        tens is >= (byte)'0' and <= (byte)'9' && ones is >= (byte)'0' and <= (byte)'9' ? unchecked(((tens - '0') * 10) + ones - '0') : -1;
}
