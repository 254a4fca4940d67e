using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>The subject of a consent.</summary>
public enum ConsentScope
{
    /// <summary>The school may contact the parents.</summary>
    ParentContact,

    /// <summary>The parents may see the registration.</summary>
    ParentInsight,
}

/// <summary>The student's answer.</summary>
public enum ConsentState
{
    /// <summary>The student agrees.</summary>
    Given,

    /// <summary>The student was asked and does not agree.</summary>
    Refused,

    /// <summary>The student takes back an earlier consent.</summary>
    Withdrawn,

    /// <summary>The student objects without being asked.</summary>
    Objected,
}

/// <summary>A consent, refusal, withdrawal or objection of the student at one moment. The latest state of a scope holds.</summary>
/// <remarks>
/// Example: on 14 September 2026 at 10:00 a student of 18 lets the school call the parents: scope <c>parent_contact</c>, state <c>given</c>. On
/// 20 January 2027 she takes it back: state <c>withdrawn</c>. From that moment no contact with her parents is recommended, except for a duty.
/// </remarks>
/// <param name="Scope">The subject.</param>
/// <param name="State">The student's answer.</param>
/// <param name="At">The moment of the answer, local to the student's calendar.</param>
public sealed record Consent(ConsentScope Scope, ConsentState State, DateTime At)
{
    /// <summary>The subject.</summary>
    public ConsentScope Scope
    {
        get;
        init => field = Accepted.Member(value, nameof(Scope));
    } = Accepted.Member(Scope, nameof(Scope));

    /// <summary>The student's answer.</summary>
    public ConsentState State
    {
        get;
        init => field = Accepted.Member(value, nameof(State));
    } = Accepted.Member(State, nameof(State));

    /// <summary>The moment of the answer, local to the student's calendar.</summary>
    public DateTime At
    {
        get;
        init => field = Accepted.Local(value, nameof(At));
    } = Accepted.Local(At, nameof(At));

    /// <summary>The place from which it was read, for messages; null where it was not read from a file.</summary>
    public SourceSpan? Origin { get; init; }
}
