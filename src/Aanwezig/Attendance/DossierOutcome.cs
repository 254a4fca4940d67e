namespace Aanwezig.Attendance;

/// <summary>The result of something that the school did.</summary>
public enum DossierOutcome
{
    /// <summary>The school tried, and did not reach the other party; the step stays open.</summary>
    Attempted,

    /// <summary>The school reached the other party and carried the step out.</summary>
    Done,

    /// <summary>The other party did not want it.</summary>
    Declined,

    /// <summary>The school decided not to do it; a reason is needed.</summary>
    Waived,

    /// <summary>The school took the step back after it was done.</summary>
    Withdrawn,
}
