using Aanwezig.Attendance.Sets;

namespace Aanwezig.Interchange.Ranges;

/// <summary>The places of words in a table, as one thread remembers them.</summary>
/// <param name="table">The table that all threads share.</param>
/// <param name="isKnown">Whether a word may be written there.</param>
internal sealed class PlacedWords(WordTable table, Func<string, bool> isKnown)
{
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _places =
        new Dictionary<string, ushort>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The place of a word; false where it may not be written, or there is no room.</summary>
    public bool TryPlace(ReadOnlySpan<char> word, out ushort place)
    {
        if (_places.TryGetValue(word, out place))
        {
            return true;
        }

        var text = word.ToString();
        if (!isKnown(text) || !table.TryPlace(text, out place))
        {
            return false;
        }

        _places[word] = place;
        return true;
    }
}
