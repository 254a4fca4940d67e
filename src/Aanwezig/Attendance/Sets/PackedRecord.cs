namespace Aanwezig.Attendance.Sets;

/// <summary>A registration in 8 bytes, without id, subject and moments. Records are ordered by day, start, code, minutes and activity.</summary>
/// <remarks>A record without a start comes before the others of its day. Day and code refer to the set that holds the record.</remarks>
public readonly record struct PackedRecord : IComparable<PackedRecord>
{
    /// <summary>The value of <see cref="Start"/> for an unknown start.</summary>
    public const ushort NoStart = ushort.MaxValue;

    /// <summary>The largest number of minutes that fits.</summary>
    internal const int MostMinutes = (1 << 11) - 1;

    /// <summary>The number of places of activities.</summary>
    internal const int Activities = 32;

    /// <summary>The place of an activity that was not written.</summary>
    internal const int NoActivity = Activities - 1;

    // From the highest bits: day 16, start + 1 16, code 16, minutes 11, activity 5; so the order of the numbers is the order of the records.
    private readonly ulong _bits;

    internal PackedRecord(ushort day, ushort start, ushort code, int minutes, Activity? activity)
        : this(day, start, code, minutes, activity is { } written ? (int)written : NoActivity)
    {
    }

    /// <summary>Makes a record with the place of an activity; <see cref="NoActivity"/> where none was written.</summary>
    internal PackedRecord(ushort day, ushort start, ushort code, int minutes, int activity) => _bits = unchecked(
        ((ulong)day << 48) | ((ulong)(ushort)(start + 1) << 32) | ((ulong)code << 16) | ((ulong)(uint)minutes << 5) | (uint)activity);

    private PackedRecord(ulong bits) => _bits = bits;

    /// <summary>The day, as a number of days after <see cref="AttendanceSet.Epoch"/>.</summary>
    public ushort Day => unchecked((ushort)(_bits >> 48));

    /// <summary>The start in minutes after 00:00, or <see cref="NoStart"/>.</summary>
    public ushort Start => unchecked((ushort)((_bits >> 32) - 1));

    /// <summary>The place of the code in <see cref="AttendanceSet.Codes"/>.</summary>
    public ushort Code => unchecked((ushort)(_bits >> 16));

    /// <summary>Whole minutes: missed minutes, or attended minutes for kind <c>present</c>.</summary>
    public int Minutes => unchecked((int)(_bits >> 5) & MostMinutes);

    /// <summary>The scheduled activity; a lesson where none was written.</summary>
    public Activity Activity => WrittenActivity ?? Activity.Lesson;

    /// <summary>The activity that was written; null where none was.</summary>
    public Activity? WrittenActivity => ActivityPlace == NoActivity ? null : (Activity)ActivityPlace;

    /// <summary>The place of the activity, below <see cref="Activities"/>; <see cref="NoActivity"/> where none was written.</summary>
    internal int ActivityPlace => unchecked((int)(_bits & (Activities - 1)));

    /// <inheritdoc/>
    public int CompareTo(PackedRecord other) => _bits.CompareTo(other._bits);

    /// <summary>Returns whether the left record comes before the right one.</summary>
    public static bool operator <(PackedRecord one, PackedRecord other) => one._bits < other._bits;

    /// <summary>Returns whether the left record comes after the right one.</summary>
    public static bool operator >(PackedRecord one, PackedRecord other) => one._bits > other._bits;

    /// <summary>Returns whether the left record comes before the right one or equals it.</summary>
    public static bool operator <=(PackedRecord one, PackedRecord other) => one._bits <= other._bits;

    /// <summary>Returns whether the left record comes after the right one or equals it.</summary>
    public static bool operator >=(PackedRecord one, PackedRecord other) => one._bits >= other._bits;

    /// <summary>Returns the same record with another place of its code.</summary>
    internal PackedRecord WithCode(ushort code) => new((_bits & ~0xFFFF_0000UL) | ((ulong)code << 16));
}
