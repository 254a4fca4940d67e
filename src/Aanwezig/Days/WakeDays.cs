using System.Numerics;

namespace Aanwezig.Days;

/// <summary>The days on which something can change. The event loop skips all other days.</summary>
internal sealed class WakeDays
{
    private const int DaysPerWord = 64;
    private ulong[] _words = [];
    private int _count;

    /// <summary>Removes all days, for a calendar with a number of days.</summary>
    public void Clear(int count)
    {
        var words = (count + DaysPerWord - 1) / DaysPerWord;
        if (_words.Length < words)
        {
            _words = new ulong[words];
        }

        Array.Clear(_words);
        _count = count;
    }

    /// <summary>Adds a day; a day outside the calendar is ignored.</summary>
    public void Add(int day)
    {
        if (day >= 0 && day < _count)
        {
            _words[day / DaysPerWord] |= 1UL << (day % DaysPerWord);
        }
    }

    /// <summary>Adds all days of another set of the same calendar.</summary>
    public void Add(WakeDays other)
    {
        for (var place = 0; place * DaysPerWord < _count; place++)
        {
            _words[place] |= other._words[place];
        }
    }

    public bool Contains(int day) => (_words[day / DaysPerWord] >> (day % DaysPerWord) & 1) != 0;

    /// <summary>Returns the first of the days on or after a day, or -1 where there is none.</summary>
    public int From(int day)
    {
        var place = day / DaysPerWord;
        if (day >= _count)
        {
            return -1;
        }

        var word = _words[place] & (ulong.MaxValue << (day % DaysPerWord));
        while (word == 0)
        {
            if (++place * DaysPerWord >= _count)
            {
                return -1;
            }

            word = _words[place];
        }

        return (place * DaysPerWord) + BitOperations.TrailingZeroCount(word);
    }
}
