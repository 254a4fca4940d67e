namespace Aanwezig.Measures.Tracks;

/// <summary>The amount of the records of one date in a measure.</summary>
internal struct DatedAmount
{
    /// <summary>The day number on which the amount begins to count.</summary>
    public int Enters;

    /// <summary>The day number of the date, by which the amount leaves the window or a restart removes it.</summary>
    public int Date;

    /// <summary>The certain amount: minutes, or a number of records.</summary>
    public int Certain;

    /// <summary>The possible amount, in the same unit.</summary>
    public int Possible;

    /// <summary>The largest possible amount, whatever the reasons settle as.</summary>
    public int Peak;

    /// <summary>The place of its cluster, for spells.</summary>
    public int Group;

    /// <summary>Whether its date is certainly of a spell that certainly counts, for spells.</summary>
    public bool IsOfSpell;

    /// <summary>Whether a record in it certainly counts, even if for 0 minutes.</summary>
    public bool Begins;

    /// <summary>Whether a reason in it settles and changes the amount.</summary>
    public bool Changes;
}
