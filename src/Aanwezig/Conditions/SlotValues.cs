namespace Aanwezig.Conditions;

/// <summary>The values of the slots at the end of a day and of the day before, and the values of the day if nothing had left its window.</summary>
internal sealed class SlotValues(int slots)
{
    private readonly int[] _changed = new int[slots];
    private int _count;

    public long[] Now { get; } = new long[2 * slots];

    public long[] Before { get; } = new long[2 * slots];

    public long[] Kept { get; } = new long[2 * slots];

    /// <summary>Clears all values.</summary>
    public void Clear()
    {
        Array.Clear(Now);
        Array.Clear(Before);
        Array.Clear(Kept);
        _count = 0;
    }

    /// <summary>Sets the value of a slot for the day, with the value it would have if nothing had left its window.</summary>
    public void Turn(int slot, long least, long most, long keptLeast, long keptMost)
    {
        var place = 2 * slot;
        (Now[place], Now[place + 1]) = (least, most);
        (Kept[place], Kept[place + 1]) = (keptLeast, keptMost);
        _changed[_count++] = slot;
    }

    /// <summary>Sets the value of a slot for both the day and the day before.</summary>
    public void Put(int slot, long least, long most)
    {
        var place = 2 * slot;
        Now[place] = Before[place] = Kept[place] = least;
        Now[place + 1] = Before[place + 1] = Kept[place + 1] = most;
    }

    /// <summary>Ends the day: its values become those of the day before.</summary>
    public void EndDay()
    {
        for (var index = 0; index < _count; index++)
        {
            var place = 2 * _changed[index];
            (Before[place], Before[place + 1]) = (Now[place], Now[place + 1]);
            (Kept[place], Kept[place + 1]) = (Now[place], Now[place + 1]);
        }

        _count = 0;
    }
}
