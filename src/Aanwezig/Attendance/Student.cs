using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>Who is followed: only what protocols and law ask for, no name.</summary>
/// <param name="Id">The host's key of the student; appears in answers.</param>
/// <param name="Born">Date of birth. An age is reached at 00:00 of the birthday; born on 29 February: on 1 March in common years.</param>
public sealed record Student(string Id, DateOnly Born)
{
    /// <summary>The group or class, where known.</summary>
    public string? Group { get; init; }

    /// <summary>The first day of the enrolment; null: enrolled as long as anyone looks back.</summary>
    public DateOnly? EnrolledFrom { get; init; }

    /// <summary>The last day of the enrolment; null: still enrolled.</summary>
    public DateOnly? EnrolledUntil { get; init; }

    /// <summary>The date from which a startkwalificatie is held; null: none.</summary>
    public DateOnly? StartkwalificatieFrom { get; init; }

    /// <summary>The name of the student's own calendar; null: the protocol's.</summary>
    public string? Calendar { get; init; }

    /// <summary>Where it was read, so that a message can point there.</summary>
    public SourceSpan? Origin { get; init; }
}
