namespace Aanwezig.Attendance;

/// <summary>What came of what the school did.</summary>
public enum DossierOutcome
{
    /// <summary>Tried, not reached; the step stays open.</summary>
    Attempted,

    /// <summary>Reached and carried out.</summary>
    Done,

    /// <summary>The other party did not want it.</summary>
    Declined,

    /// <summary>The school decided not to, with a reason.</summary>
    Waived,

    /// <summary>Taken back after it was done.</summary>
    Withdrawn,
}
