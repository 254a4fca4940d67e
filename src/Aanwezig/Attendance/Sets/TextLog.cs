using System.Text;

namespace Aanwezig.Attendance.Sets;

/// <summary>Short texts in UTF-8, one after another; a place finds a text again.</summary>
internal sealed class TextLog
{
    private const int Size = 1 << 16;

    private readonly List<byte[]> _chunks = [];
    private int _used = Size;

    /// <summary>Returns whether the log can keep a text: not an empty one, which looks like none, not a long one, and none with surrogates, which may not survive UTF-8.</summary>
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

    /// <summary>Returns the same for a text in UTF-8.</summary>
    public static bool Holds(ReadOnlySpan<byte> text) => text.Length is > 0 and <= Size / 4 && text.IndexOfAnyInRange((byte)0xF0, (byte)0xFF) < 0;

    /// <summary>Adds a text and returns its place.</summary>
    public TextPlace Add(ReadOnlySpan<char> text)
    {
        var chunk = Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        var place = new TextPlace(_chunks.Count - 1, checked((ushort)_used), checked((ushort)Encoding.UTF8.GetBytes(text, chunk.AsSpan(_used))));
        _used += place.Length;
        return place;
    }

    /// <summary>Adds a text in UTF-8 and returns its place.</summary>
    public TextPlace Add(ReadOnlySpan<byte> text)
    {
        var chunk = Room(text.Length);
        var place = new TextPlace(_chunks.Count - 1, checked((ushort)_used), checked((ushort)text.Length));
        text.CopyTo(chunk.AsSpan(_used));
        _used += text.Length;
        return place;
    }

    /// <summary>Returns the bytes at a place; empty for the place of no text.</summary>
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

/// <summary>The place of a text in a log; length 0 is the place of no text.</summary>
internal readonly record struct TextPlace(int Chunk, ushort Start, ushort Length);
