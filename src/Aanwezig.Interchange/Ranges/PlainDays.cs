using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using Aanwezig.Attendance.Sets;
using Aanwezig.Zones;

namespace Aanwezig.Interchange.Ranges;

/// <summary>The numbers of days by their written dates; each date from 2000 through 2079 is checked once.</summary>
/// <remarks>Several threads may find the same at once.</remarks>
/// <param name="isCovered">Whether a date may be written.</param>
internal sealed class PlainDays(Func<DateOnly, bool> isCovered)
{
    private const int Dates = 1 << 18;
    private const ulong Free = 0x0000_070F_0001_0F00; // where dates may differ: no two texts that differ there alone have one place
    private const uint FreeInDay = 0x030F;
    private const int None = 1;

    private static readonly ulong Start = BinaryPrimitives.ReadUInt64BigEndian("2000-00-"u8);
    private static readonly uint StartOfDay = BinaryPrimitives.ReadUInt16BigEndian("00"u8);

    // By place: 0 for nothing yet, 1 for none, or the day and 2.
    private readonly ushort[] _days = new ushort[Dates];

    /// <summary>The number of a date; false where it is not written as one, not covered, or outside the years 2000 through 2079.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryDay(ReadOnlySpan<byte> date, out ushort day)
    {
        int known = None;
        if (date.Length == 10)
        {
            var month = BinaryPrimitives.ReadUInt64BigEndian(date) ^ Start;
            var rest = BinaryPrimitives.ReadUInt16BigEndian(date[8..]) ^ StartOfDay;
            if (((month & ~Free) | (rest & ~FreeInDay)) == 0)
            {
                known = _days[Place(month, rest)];
                known = known == 0 ? Judge(Place(month, rest), date) : known;
            }
        }

        day = unchecked((ushort)(known - 2));
        return known != None;
    }

    // From the highest bits: tens and ones of the year, of the month, of the day.
    private static uint Place(ulong month, uint day) =>
        (uint)(((month >> 25) & 0x3_8000) | ((month >> 21) & 0x7800) | ((month >> 6) & 0x400) | ((month >> 2) & 0x3C0)) | ((day >> 4) & 0x30) | (day & 0xF);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Judge(uint place, ReadOnlySpan<byte> written)
    {
        Span<char> letters = stackalloc char[10];
        Encoding.ASCII.GetChars(written, letters);
        return _days[place] = IsoText.TryDate(letters, out var date) && PackedMoments.TryDay(date, out var day) && isCovered(date) ? (ushort)(day + 2) : (ushort)None;
    }
}
