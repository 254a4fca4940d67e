namespace Aanwezig.Occurrences;

/// <summary>The state of an occurrence at the end of a day.</summary>
public enum OccurrenceOutcome
{
    /// <summary>The occurrence is open.</summary>
    Open,

    /// <summary>The school reached the other party and carried the step out.</summary>
    Done,

    /// <summary>The school decided not to carry the step out.</summary>
    Waived,

    /// <summary>The other party did not want it.</summary>
    Declined,

    /// <summary>The school took the step back after it was done.</summary>
    Withdrawn,

    /// <summary>The condition <c>clear_when</c> was met.</summary>
    Cleared,

    /// <summary>The time of the step, the school year, the protocol or the enrolment ended.</summary>
    Expired,

    /// <summary>The step occurred again, and this occurrence was still open.</summary>
    Superseded,

    /// <summary>A higher step of the ladder occurred, and this occurrence was still open.</summary>
    PassedOver,
}
