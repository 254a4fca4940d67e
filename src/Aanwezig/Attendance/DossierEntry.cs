using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>What the school actually did, told by the host.</summary>
/// <param name="Step">The id of a step of the protocol, a reserved step, or <c>acquaintance</c>.</param>
/// <param name="Date">The day it was done.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record DossierEntry(string Step, DateOnly Date, DossierOutcome Outcome)
{
    /// <summary>The onset of the occurrence that it belongs to; without it, the oldest open one.</summary>
    public DateOnly? Onset { get; init; }

    /// <summary>When it was written down; without it, known from 00:00 of its date.</summary>
    public DateTime? RecordedAt { get; init; }

    /// <summary>Why; needed for <c>waived</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>Where it was read, so that a message can point there.</summary>
    public SourceSpan? Origin { get; init; }
}
