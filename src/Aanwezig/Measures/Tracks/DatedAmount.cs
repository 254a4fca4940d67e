namespace Aanwezig.Measures.Tracks;

/// <summary>What the records of one date bring to a measure.</summary>
internal struct DatedAmount
{
    /// <summary>The day on which it begins to count.</summary>
    public int Enters;

    /// <summary>The day it counts at: it leaves with the window, or with a restart, by this one.</summary>
    public int Date;

    /// <summary>What counts for certain: minutes, or a number of records.</summary>
    public int Certain;

    /// <summary>What may turn out to count.</summary>
    public int Possible;

    /// <summary>The most that it can come to, whatever its reasons settle as.</summary>
    public int Peak;

    /// <summary>The cluster it belongs to, for spells.</summary>
    public int Group;

    /// <summary>Whether something of it counts for certain, be it for nothing.</summary>
    public bool Begins;

    /// <summary>Whether a reason in it settles as something that counts otherwise.</summary>
    public bool Changes;
}
