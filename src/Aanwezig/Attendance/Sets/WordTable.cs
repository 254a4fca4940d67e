using System.Collections.Concurrent;

namespace Aanwezig.Attendance.Sets;

/// <summary>Repeated words, each kept once. Several threads may add words at once.</summary>
internal sealed class WordTable
{
    private const int Most = ushort.MaxValue - 1;

    private readonly ConcurrentDictionary<string, ushort> _places = new(StringComparer.Ordinal);
    private readonly Lock _adding = new();

    /// <summary>Finds or makes the place of a word; false when the table is full.</summary>
    public bool TryPlace(string word, out ushort place)
    {
        if (_places.TryGetValue(word, out place))
        {
            return true;
        }

        lock (_adding)
        {
            if (!_places.TryGetValue(word, out place) && _places.Count < Most)
            {
                _places[word] = place = (ushort)_places.Count;
                return true;
            }

            return _places.ContainsKey(word);
        }
    }

    /// <summary>Returns the words in ordinal order, and for each old place the new one.</summary>
    public (string[] Words, ushort[] Places) Sorted()
    {
        string[] words = [.. _places.Keys.Order(StringComparer.Ordinal)];
        var places = new ushort[words.Length];
        for (var index = 0; index < words.Length; index++)
        {
            places[_places[words[index]]] = (ushort)index;
        }

        return (words, places);
    }
}
