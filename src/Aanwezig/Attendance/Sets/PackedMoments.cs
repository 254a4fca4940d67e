namespace Aanwezig.Attendance.Sets;

/// <summary>Days and moments as numbers from the epoch of all sets.</summary>
internal static class PackedMoments
{
    /// <summary>The number of a moment that was not given.</summary>
    public const int None = int.MinValue;

    /// <summary>Day 0.</summary>
    public static readonly DateOnly Epoch = new(2000, 1, 1);

    private static readonly DateTime Start = Epoch.ToDateTime(TimeOnly.MinValue);

    /// <summary>The number of a day; false where it lies before the epoch or too far after it.</summary>
    public static bool TryDay(DateOnly date, out ushort day)
    {
        var number = date.DayNumber - Epoch.DayNumber;
        day = number is >= 0 and <= ushort.MaxValue ? (ushort)number : default;
        return number == day;
    }

    /// <summary>The minute of a start; false where it has seconds.</summary>
    public static bool TryStart(TimeOnly? start, out ushort minute)
    {
        minute = start is { } time ? (ushort)(time.Ticks / TimeSpan.TicksPerMinute) : PackedRecord.NoStart;
        return start is null || start.Value.Ticks % TimeSpan.TicksPerMinute == 0;
    }

    /// <summary>The second of a moment; false where it has parts of a second, names a zone, or lies too far away.</summary>
    public static bool TrySecond(DateTime? moment, out int second)
    {
        second = None;
        if (moment is not { } given)
        {
            return true;
        }

        var ticks = given.Ticks - Start.Ticks;
        var fits = given.Kind == DateTimeKind.Unspecified && ticks % TimeSpan.TicksPerSecond == 0 && ticks / TimeSpan.TicksPerSecond is > int.MinValue and <= int.MaxValue;
        second = fits ? (int)(ticks / TimeSpan.TicksPerSecond) : None;
        return fits;
    }

    /// <summary>The moment of a second; null where none was given.</summary>
    public static DateTime? At(int second) => second == None ? null : Start.AddSeconds(second);
}
