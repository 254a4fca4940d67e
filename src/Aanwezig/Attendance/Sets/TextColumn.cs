using System.Text;

namespace Aanwezig.Attendance.Sets;

/// <summary>A text for each record of a student, where it has one; as UTF-8, one after another.</summary>
internal sealed class TextColumn
{
    private readonly byte[] _bytes;
    private readonly int[] _ends;

    private TextColumn(byte[] bytes, int[] ends) => (_bytes, _ends) = (bytes, ends);

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => 72 + _bytes.Length + (4L * _ends.Length);

    /// <summary>The text of a record; null where it has none.</summary>
    public string? this[int index]
    {
        get
        {
            var start = index == 0 ? 0 : _ends[index - 1];
            return _ends[index] == start ? null : Encoding.UTF8.GetString(_bytes, start, _ends[index] - start);
        }
    }

    /// <summary>The column of texts that stand in logs; null where there are none.</summary>
    public static TextColumn? Of(int count, Func<int, ReadOnlySpan<byte>> text)
    {
        var ends = new int[count];
        var length = 0;
        for (var index = 0; index < count; index++)
        {
            ends[index] = length += text(index).Length;
        }

        return length == 0 ? null : new TextColumn(Joined(ends, text), ends);
    }

    private static byte[] Joined(int[] ends, Func<int, ReadOnlySpan<byte>> text)
    {
        var bytes = new byte[ends[^1]];
        for (var index = 0; index < ends.Length; index++)
        {
            text(index).CopyTo(bytes.AsSpan(index == 0 ? 0 : ends[index - 1]));
        }

        return bytes;
    }
}
