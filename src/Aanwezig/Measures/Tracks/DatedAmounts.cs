namespace Aanwezig.Measures.Tracks;

/// <summary>What the records of each date bring: told once, for all measures that count the same of every record.</summary>
internal sealed class DatedAmounts
{
    private DatedAmount[] _amounts = new DatedAmount[16];
    private SettlingReason[] _settlings = new SettlingReason[8];

    /// <summary>The amounts, by date; no more than there are.</summary>
    public DatedAmount[] Amounts => _amounts;

    /// <summary>How many amounts there are.</summary>
    public int Count { get; private set; }

    /// <summary>What settles, by the day on which it does; no more than there are.</summary>
    public SettlingReason[] Settlings => _settlings;

    /// <summary>How many settle.</summary>
    public int SettlingCount { get; private set; }

    /// <summary>The most that all of them can come to.</summary>
    public long Peak { get; private set; }

    /// <summary>Starts a student with nothing told.</summary>
    public void Clear() => (Count, SettlingCount, Peak) = (0, 0, 0);

    /// <summary>Adds what one record of a date brings; dates come in their order.</summary>
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

    /// <summary>Says what the record that was added last changes into on the day on which its reason settles.</summary>
    public void Settle(int on, int certain, int possible, bool begins)
    {
        if (SettlingCount == _settlings.Length)
        {
            Array.Resize(ref _settlings, 2 * SettlingCount);
        }

        // Reasons of an earlier version may stay open longer than those after them.
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
