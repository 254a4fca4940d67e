namespace Aanwezig.Compilation;

/// <summary>How the value of a measure is followed from one event to the next.</summary>
internal enum Tracking
{
    /// <summary>What the records of a date add is added when they begin to count, and taken off when the date leaves the window.</summary>
    Sum,

    /// <summary>As a sum, of at most one a date.</summary>
    Days,

    /// <summary>As a sum, of one for each run, at its first date.</summary>
    Spells,

    /// <summary>The length of the run that ends on the day.</summary>
    Run,

    /// <summary>As a sum, of one for each onset, from the day after it.</summary>
    Onsets,

    /// <summary>Read afresh on each day on which it may have changed.</summary>
    Afresh,
}
