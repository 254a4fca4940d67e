namespace Aanwezig.Occurrences;

/// <summary>How an occurrence stands or ended.</summary>
public enum OccurrenceOutcome
{
    /// <summary>Still open.</summary>
    Open,

    /// <summary>Reached and carried out.</summary>
    Done,

    /// <summary>The school decided not to.</summary>
    Waived,

    /// <summary>The other party did not want it.</summary>
    Declined,

    /// <summary>Taken back after it was done.</summary>
    Withdrawn,

    /// <summary>Its <c>clear_when</c> was met.</summary>
    Cleared,

    /// <summary>Its time, the school year, the protocol or the enrolment ended.</summary>
    Expired,

    /// <summary>The step occurred again.</summary>
    Superseded,

    /// <summary>A higher step of its ladder occurred.</summary>
    PassedOver,
}
