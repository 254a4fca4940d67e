namespace Aanwezig.Conditions;

/// <summary>Whether a measure has a value.</summary>
internal enum ValueStanding
{
    /// <summary>It has.</summary>
    Valued,

    /// <summary>The step was never done: no comparison is met.</summary>
    NeverDone,

    /// <summary>What was scheduled is not known: no comparison has a verdict.</summary>
    NoTimetable,

    /// <summary>What is scheduled in the rest of the period is not known: no comparison has a verdict.</summary>
    RestNotScheduled,

    /// <summary>Too little was scheduled: no comparison has a verdict.</summary>
    TooLittleScheduled,
}
