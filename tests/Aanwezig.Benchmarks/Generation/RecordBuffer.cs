namespace Aanwezig.Benchmarks.Generation;

/// <summary>Records of some students one after another, as columns that grow.</summary>
internal sealed class RecordBuffer
{
    public int Count { get; private set; }

    public ushort[] Day { get; private set; } = new ushort[1 << 12];

    public ushort[] Minutes { get; private set; } = new ushort[1 << 12];

    public ushort[] Start { get; private set; } = new ushort[1 << 12];

    public byte[] Code { get; private set; } = new byte[1 << 12];

    public byte[] Practice { get; private set; } = new byte[1 << 12];

    public void Add(int day, int minutes, int start, Code code, bool practice)
    {
        if (Count == Day.Length)
        {
            Grow(Count * 2);
        }

        Day[Count] = (ushort)day;
        Minutes[Count] = (ushort)minutes;
        Start[Count] = (ushort)start;
        Code[Count] = (byte)code;
        Practice[Count++] = (byte)(practice ? 1 : 0);
    }

    public void CopyTo(School target, int at)
    {
        Day.AsSpan(0, Count).CopyTo(target.Day.AsSpan(at));
        Minutes.AsSpan(0, Count).CopyTo(target.Minutes.AsSpan(at));
        Start.AsSpan(0, Count).CopyTo(target.Start.AsSpan(at));
        Code.AsSpan(0, Count).CopyTo(target.Code.AsSpan(at));
        Practice.AsSpan(0, Count).CopyTo(target.Practice.AsSpan(at));
    }

    private void Grow(int size)
    {
        ushort[] Longer(ushort[] column) => [.. column, .. new ushort[size - column.Length]];
        byte[] LongerBytes(byte[] column) => [.. column, .. new byte[size - column.Length]];
        (Day, Minutes, Start, Code, Practice) = (Longer(Day), Longer(Minutes), Longer(Start), LongerBytes(Code), LongerBytes(Practice));
    }
}
