namespace Aanwezig.Attendance.Sets;

/// <summary>Days and moments as numbers, counted from one epoch for all sets.</summary>
internal static class PackedMoments
{
    /// <summary>The number for a missing moment.</summary>
    public const int None = int.MinValue;

    /// <summary>The date with number 0.</summary>
    public static readonly DateOnly Epoch = new(2000, 1, 1);

    private static readonly DateTime Start = Epoch.ToDateTime(TimeOnly.MinValue);

    /// <summary>Finds the number of a day; false for a day before the epoch or more than 65,535 days after it.</summary>
    public static bool TryDay(DateOnly date, out ushort day)
    {
        var number = date.DayNumber - Epoch.DayNumber;
        day = number is >= 0 and <= ushort.MaxValue ? (ushort)number : default;
        return number == day;
    }

    /// <summary>Finds the minute of a start; false for a start with seconds.</summary>
    public static bool TryStart(TimeOnly? start, out ushort minute)
    {
        minute = start is { } time ? (ushort)(time.Ticks / TimeSpan.TicksPerMinute) : PackedRecord.NoStart;
        return start is null || start.Value.Ticks % TimeSpan.TicksPerMinute == 0;
    }

    /// <summary>Finds the second of a moment; false for a moment with parts of a second, with a zone, or too far from the epoch.</summary>
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

    /// <summary>Returns the moment of a second, or null for a missing one.</summary>
    public static DateTime? At(int second) => second == None ? null : Start.AddSeconds(second);
}
