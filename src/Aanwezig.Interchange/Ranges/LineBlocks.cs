using Microsoft.Win32.SafeHandles;

namespace Aanwezig.Interchange.Ranges;

/// <summary>A part of a file in blocks of whole lines, each to be read by itself.</summary>
/// <param name="file">The file.</param>
/// <param name="start">The offset at which the first line begins.</param>
/// <param name="end">The offset after the last line.</param>
/// <param name="size">About how many bytes a block has.</param>
internal sealed class LineBlocks(SafeFileHandle file, long start, long end, int size)
{
    private const int LongestLine = 1 << 22;

    /// <summary>How many blocks there are; in some no line may begin.</summary>
    public int Count => checked((int)((end - start + size - 1) / size));

    /// <summary>Reads the lines that begin in a block.</summary>
    /// <param name="block">Which.</param>
    /// <param name="buffer">Is used, and made larger where it must be.</param>
    /// <param name="lines">Which part of the buffer they are.</param>
    /// <returns>The offset of the first of them; -1 where a line is longer than any row may be.</returns>
    public long Read(int block, ref byte[] buffer, out Range lines)
    {
        var first = start + ((long)block * size);
        var last = Math.Min(first + size, end);
        var from = block == 0 ? first : first - 1; // what ends before the block shows whether a line begins with it
        lines = 0..0;
        var (filled, after) = (0, -1);
        for (var wanted = (int)(last - from); after < 0; wanted += 1 << 16)
        {
            if (wanted > size + LongestLine)
            {
                return -1;
            }

            wanted = (int)Math.Min(wanted, end - from);
            Array.Resize(ref buffer, Math.Max(buffer.Length, wanted));
            filled += Fill(buffer.AsSpan(filled, wanted - filled), from + filled);
            var lastFeed = Math.Max(0, (int)(last - from) - 1);
            var feed = buffer.AsSpan(lastFeed, filled - lastFeed).IndexOf((byte)'\n');
            after = feed >= 0 ? lastFeed + feed + 1 : from + filled == end ? filled : -1;
        }

        var begin = block == 0 ? 0 : buffer.AsSpan(0, after).IndexOf((byte)'\n') + 1;
        if (begin == 0 && block > 0 || begin >= (int)(last - from))
        {
            return first;
        }

        lines = begin..after;
        return from + begin;
    }

    /// <summary>Reads a range of the file.</summary>
    /// <param name="range">Which.</param>
    /// <param name="buffer">Is used, and made larger where it must be.</param>
    public ReadOnlySpan<byte> Read(ByteRange range, ref byte[] buffer)
    {
        if (buffer.Length < range.Length)
        {
            buffer = new byte[range.Length];
        }

        Fill(buffer.AsSpan(0, range.Length), range.Offset);
        return buffer.AsSpan(0, range.Length);
    }

    /// <summary>Reads a range of the file.</summary>
    public byte[] Read(long offset, int length)
    {
        var bytes = new byte[length];
        Fill(bytes, offset);
        return bytes;
    }

    private int Fill(Span<byte> room, long offset)
    {
        var filled = 0;
        while (filled < room.Length)
        {
            var read = RandomAccess.Read(file, room[filled..], offset + filled);
            if (read == 0)
            {
                throw new EndOfStreamException("The file became shorter while it was read.");
            }

            filled += read;
        }

        return filled;
    }
}
