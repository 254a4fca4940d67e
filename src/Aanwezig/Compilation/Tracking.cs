namespace Aanwezig.Compilation;

/// <summary>The way in which the value of a measure is followed from event to event.</summary>
internal enum Tracking
{
    /// <summary>The sum of the amounts of the dates in the window: each is added when it begins to count, and subtracted when its date leaves.</summary>
    Sum,

    /// <summary>A sum of at most one for each date.</summary>
    Days,

    /// <summary>A sum of one for each run, at its first date.</summary>
    Spells,

    /// <summary>The length of the run that ends on the day.</summary>
    Run,

    /// <summary>A sum of one for each onset, from the day after it.</summary>
    Onsets,

    /// <summary>A value that is read again on each day on which it may have changed.</summary>
    Afresh,
}
