using System.Text;
using Aanwezig.Interchange.Csv;

namespace Aanwezig.Interchange.Ranges;

/// <summary>The numbers of words that occur again and again, as one thread remembers them.</summary>
/// <param name="placeOf">The number of a word when it first comes; null where it may not be written, or there is no room.</param>
internal sealed class PlacedWords(Func<string, ushort?> placeOf)
{
    private const ulong Odd = 0x9E37_79B9_7F4A_7C15;

    private Room[] _rooms = new Room[64];
    private int _count;

    /// <summary>The number of a word; false where it has none.</summary>
    public bool TryPlace(ReadOnlySpan<byte> word, out ushort place)
    {
        ref var room = ref RoomOf(word);
        if (room.Word is null)
        {
            return TryAdd(word, out place);
        }

        place = room.Place;
        return true;
    }

    private bool TryAdd(ReadOnlySpan<byte> word, out ushort place)
    {
        var found = FormulaEscape.IsPossible(word) ? null : placeOf(Encoding.UTF8.GetString(word));
        place = found ?? default;
        if (found is null)
        {
            return false;
        }

        if (2 * ++_count > _rooms.Length)
        {
            Grow();
        }

        RoomOf(word) = new Room(KeyOf(word), word.ToArray(), place);
        return true;
    }

    private void Grow()
    {
        var before = _rooms;
        _rooms = new Room[2 * before.Length];
        foreach (var room in before)
        {
            if (room.Word is not null)
            {
                RoomOf(room.Word) = room;
            }
        }
    }

    // Where a word stands, or the first free room after where it should be.
    private ref Room RoomOf(ReadOnlySpan<byte> word)
    {
        var rooms = _rooms;
        var key = KeyOf(word);
        for (var index = unchecked((int)((key * Odd) >> 32)); ; index = unchecked(index + 1))
        {
            ref var room = ref rooms[index & (rooms.Length - 1)];
            if (room.Word is null || (room.Key == key && room.Word.Length == word.Length && (word.Length <= sizeof(ulong) || word.SequenceEqual(room.Word))))
            {
                return ref room;
            }
        }
    }

    private static ulong KeyOf(ReadOnlySpan<byte> word) => word.Length <= sizeof(ulong) ? TextNumber.OfShort(word) : TextNumber.Of(word);

    private readonly record struct Room(ulong Key, byte[]? Word, ushort Place);
}
