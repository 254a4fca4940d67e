using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>One thing that the school did for a step, with its outcome. The host reports it; the engine never writes a dossier.</summary>
/// <remarks>
/// Example: on Wednesday 4 November 2026 the coach had the talk that the step <c>coach_talk</c> asks for: step <c>coach_talk</c>, date 2026-11-04,
/// outcome <c>done</c>. Had the student not picked up the phone, the outcome would be <c>attempted</c>, and the step would stay open.
/// </remarks>
/// <param name="Step">The id of a step of the protocol, a reserved step, or <c>acquaintance</c>.</param>
/// <param name="Date">The day on which the school did it.</param>
/// <param name="Outcome">The result.</param>
public sealed record DossierEntry(string Step, DateOnly Date, DossierOutcome Outcome)
{
    /// <summary>The id of a step of the protocol, a reserved step, or <c>acquaintance</c>.</summary>
    public string Step
    {
        get;
        init => field = Accepted.Id(value, nameof(Step));
    } = Accepted.Id(Step, nameof(Step));

    /// <summary>The result.</summary>
    public DossierOutcome Outcome
    {
        get;
        init => field = Accepted.Member(value, nameof(Outcome));
    } = Accepted.Member(Outcome, nameof(Outcome));

    /// <summary>
    /// The onset of the occurrence that the entry belongs to. Without it, or with a date on which no occurrence began, the entry belongs to the oldest
    /// open occurrence of the step with an onset on or before <see cref="Date"/>.
    /// </summary>
    public DateOnly? Onset { get; init; }

    /// <summary>The moment at which the entry was written, local time; null: it is known from 00:00 of <see cref="Date"/>.</summary>
    public DateTime? RecordedAt
    {
        get;
        init => field = Accepted.Local(value, nameof(RecordedAt));
    }

    /// <summary>The reason; needed for <see cref="DossierOutcome.Waived"/>, else optional.</summary>
    public string? Reason { get; init; }

    /// <summary>The place from which it was read, for messages; null where it was not read from a file.</summary>
    public SourceSpan? Origin { get; init; }
}
