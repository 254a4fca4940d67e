using System.Text;

namespace Aanwezig.Attendance.Sets;

/// <summary>Short texts as UTF-8, one after another; each is found again by its place.</summary>
internal sealed class TextLog
{
    private const int Size = 1 << 16;

    private readonly List<byte[]> _chunks = [];
    private int _used = Size;

    /// <summary>Whether a text comes back from UTF-8 as it was; half a character does not, and nothing is not told from an empty text.</summary>
    public static bool Holds(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Size / 4)
        {
            return false;
        }

        foreach (var letter in text)
        {
            if (char.IsSurrogate(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text in UTF-8 is one that <see cref="Holds(ReadOnlySpan{char})"/>.</summary>
    public static bool Holds(ReadOnlySpan<byte> text) => text.Length is > 0 and <= Size / 4 && text.IndexOfAnyInRange((byte)0xF0, (byte)0xFF) < 0;

    /// <summary>Adds a text and tells its place.</summary>
    public TextPlace Add(ReadOnlySpan<char> text)
    {
        var chunk = Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        var place = new TextPlace(_chunks.Count - 1, checked((ushort)_used), checked((ushort)Encoding.UTF8.GetBytes(text, chunk.AsSpan(_used))));
        _used += place.Length;
        return place;
    }

    /// <summary>Adds a text in UTF-8 and tells its place.</summary>
    public TextPlace Add(ReadOnlySpan<byte> text)
    {
        var chunk = Room(text.Length);
        var place = new TextPlace(_chunks.Count - 1, checked((ushort)_used), checked((ushort)text.Length));
        text.CopyTo(chunk.AsSpan(_used));
        _used += text.Length;
        return place;
    }

    /// <summary>The bytes at a place.</summary>
    public ReadOnlySpan<byte> At(TextPlace place) => place.Length == 0 ? default : _chunks[place.Chunk].AsSpan(place.Start, place.Length);

    private byte[] Room(int length)
    {
        if (_used + length > Size)
        {
            _chunks.Add(new byte[Size]);
            _used = 0;
        }

        return _chunks[^1];
    }
}

/// <summary>Where a text stands in a log; without length: nowhere.</summary>
internal readonly record struct TextPlace(int Chunk, ushort Start, ushort Length);
