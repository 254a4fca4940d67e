namespace Aanwezig.Attendance.Sets;

/// <summary>A registration in 8 bytes, without id, subject and moments; its order is that of day, start, code, minutes and activity.</summary>
/// <remarks>A start that is not known comes before all others.</remarks>
public readonly record struct PackedRecord : IComparable<PackedRecord>
{
    /// <summary>The value of <see cref="Start"/> where it is not known.</summary>
    public const ushort NoStart = ushort.MaxValue;

    /// <summary>The most minutes that fit.</summary>
    internal const int MostMinutes = (1 << 11) - 1;

    // From the highest bits: day 16, start + 1 16, code 16, minutes 11, activity 5; so the order of the numbers is the order of the records.
    private readonly ulong _bits;

    internal PackedRecord(ushort day, ushort start, ushort code, int minutes, Activity activity) => _bits = unchecked(
        ((ulong)day << 48) | ((ulong)(ushort)(start + 1) << 32) | ((ulong)code << 16) | ((ulong)(uint)minutes << 5) | (uint)activity);

    private PackedRecord(ulong bits) => _bits = bits;

    /// <summary>The day, counted from the epoch of the set.</summary>
    public ushort Day => unchecked((ushort)(_bits >> 48));

    /// <summary>The start in minutes of the day, or <see cref="NoStart"/>.</summary>
    public ushort Start => unchecked((ushort)((_bits >> 32) - 1));

    /// <summary>The place of the code among the codes of the set.</summary>
    public ushort Code => unchecked((ushort)(_bits >> 16));

    /// <summary>Whole minutes missed, or attended for <c>present</c>.</summary>
    public int Minutes => unchecked((int)(_bits >> 5) & MostMinutes);

    /// <summary>What was scheduled.</summary>
    public Activity Activity => unchecked((Activity)(_bits & 31));

    /// <inheritdoc/>
    public int CompareTo(PackedRecord other) => _bits.CompareTo(other._bits);

    /// <summary>Whether the one comes before the other.</summary>
    public static bool operator <(PackedRecord one, PackedRecord other) => one._bits < other._bits;

    /// <summary>Whether the one comes after the other.</summary>
    public static bool operator >(PackedRecord one, PackedRecord other) => one._bits > other._bits;

    /// <summary>Whether the one does not come after the other.</summary>
    public static bool operator <=(PackedRecord one, PackedRecord other) => one._bits <= other._bits;

    /// <summary>Whether the one does not come before the other.</summary>
    public static bool operator >=(PackedRecord one, PackedRecord other) => one._bits >= other._bits;

    /// <summary>The same record with its code at another place.</summary>
    internal PackedRecord WithCode(ushort code) => new((_bits & ~0xFFFF_0000UL) | ((ulong)code << 16));
}
