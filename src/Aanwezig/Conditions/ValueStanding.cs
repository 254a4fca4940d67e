namespace Aanwezig.Conditions;

/// <summary>Whether a measure has a value, and if not, why.</summary>
internal enum ValueStanding
{
    /// <summary>The measure has a value.</summary>
    Valued,

    /// <summary>The step was never done; each comparison is not met.</summary>
    NeverDone,

    /// <summary>The scheduled time is not known; each comparison is unknown.</summary>
    NoTimetable,

    /// <summary>The scheduled time in the rest of the period is not known; each comparison is unknown.</summary>
    RestNotScheduled,

    /// <summary>Too little time was scheduled; each comparison is unknown.</summary>
    TooLittleScheduled,
}
