using System.Text;

namespace Aanwezig.Attendance.Sets;

/// <summary>One optional text for each record of a student, in UTF-8, one after another.</summary>
internal sealed class TextColumn
{
    private readonly byte[] _bytes;
    private readonly int[] _ends;

    private TextColumn(byte[] bytes, int[] ends) => (_bytes, _ends) = (bytes, ends);

    /// <summary>The approximate size in bytes.</summary>
    public long Bytes => 72 + _bytes.Length + (4L * _ends.Length);

    /// <summary>The text of a record; null where the record has none.</summary>
    public string? this[int index]
    {
        get
        {
            var start = index == 0 ? 0 : _ends[index - 1];
            return _ends[index] == start ? null : Encoding.UTF8.GetString(_bytes, start, _ends[index] - start);
        }
    }

    /// <summary>Returns the column of a number of texts, or null where all are empty.</summary>
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
