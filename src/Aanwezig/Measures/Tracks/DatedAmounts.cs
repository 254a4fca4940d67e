namespace Aanwezig.Measures.Tracks;

/// <summary>The amounts of the records of each date, computed once for all measures that count records in the same way.</summary>
internal sealed class DatedAmounts
{
    private DatedAmount[] _amounts = new DatedAmount[16];
    private SettlingReason[] _settlings = new SettlingReason[8];

    /// <summary>The amounts, by date; only the first <see cref="Count"/> are in use.</summary>
    public DatedAmount[] Amounts => _amounts;

    /// <summary>The number of amounts.</summary>
    public int Count { get; private set; }

    /// <summary>The settling reasons, by day; only the first <see cref="SettlingCount"/> are in use.</summary>
    public SettlingReason[] Settlings => _settlings;

    /// <summary>The number of settling reasons.</summary>
    public int SettlingCount { get; private set; }

    /// <summary>The largest possible sum of all amounts, whatever the reasons settle as.</summary>
    public long Peak { get; private set; }

    /// <summary>Removes all amounts, for the next student.</summary>
    public void Clear() => (Count, SettlingCount, Peak) = (0, 0, 0);

    /// <summary>Adds the amount of one record; dates must come in order.</summary>
    public void Add(int date, int certain, int possible)
    {
        if (Count == 0 || _amounts[Count - 1].Date != date)
        {
            Append(date);
        }

        ref var amount = ref _amounts[Count - 1];
        amount.Certain += certain;
        amount.Possible += possible;
        amount.Begins |= certain > 0;
        amount.Peak += certain + possible;
        Peak += certain + possible;
    }

    /// <summary>Adds the change of the record that was added last, on the day on which its reason settles.</summary>
    public void Settle(int on, int certain, int possible, bool begins)
    {
        if (SettlingCount == _settlings.Length)
        {
            Array.Resize(ref _settlings, 2 * SettlingCount);
        }

        // A reason of an earlier version may stay open longer than later ones.
        var place = SettlingCount++;
        for (; place > 0 && _settlings[place - 1].On > on; place--)
        {
            _settlings[place] = _settlings[place - 1];
        }

        _settlings[place] = new SettlingReason(on, Count - 1, certain, possible, begins);
        ref var amount = ref _amounts[Count - 1];
        var more = Math.Max(0, certain + possible);
        amount.Changes = true;
        amount.Peak += more;
        Peak += more;
    }

    private void Append(int date)
    {
        if (Count == _amounts.Length)
        {
            Array.Resize(ref _amounts, 2 * Count);
        }

        _amounts[Count++] = new DatedAmount { Enters = date, Date = date };
    }
}
