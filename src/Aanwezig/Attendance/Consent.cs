using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>What a consent is about.</summary>
public enum ConsentScope
{
    /// <summary>The school may contact the parents.</summary>
    ParentContact,

    /// <summary>The parents may see the registration.</summary>
    ParentInsight,
}

/// <summary>What the student said.</summary>
public enum ConsentState
{
    /// <summary>Yes.</summary>
    Given,

    /// <summary>No, when asked.</summary>
    Refused,

    /// <summary>Taken back after it was given.</summary>
    Withdrawn,

    /// <summary>Objects, without being asked.</summary>
    Objected,
}

/// <summary>A consent, refusal, withdrawal or objection of the student at one moment; the latest state of a scope holds.</summary>
/// <param name="Scope">What it is about.</param>
/// <param name="State">What the student said.</param>
/// <param name="At">When, local to the student's calendar.</param>
public sealed record Consent(ConsentScope Scope, ConsentState State, DateTime At)
{
    /// <summary>Where it was read, so that a message can point there.</summary>
    public SourceSpan? Origin { get; init; }
}
