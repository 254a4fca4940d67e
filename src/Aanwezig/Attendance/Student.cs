using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>The student of a case: only the data that protocols and law need, without a name.</summary>
/// <remarks>Example: student <c>S1</c>, born on 12 March 2009, in group <c>MZ2A</c>, enrolled from 31 August 2026 with no end in sight.</remarks>
/// <param name="Id">The host's key of the student; answers repeat it.</param>
/// <param name="Born">The date of birth. An age is reached at 00:00 of the birthday; for 29 February, on 1 March in common years.</param>
public sealed record Student(string Id, DateOnly Born)
{
    /// <summary>The host's key of the student; answers repeat it.</summary>
    public string Id
    {
        get;
        init => field = Accepted.Id(value, nameof(Id));
    } = Accepted.Id(Id, nameof(Id));

    /// <summary>The group or class; null where it is not known.</summary>
    public string? Group { get; init; }

    /// <summary>The first day of the enrolment, included; null: the enrolment has no first day.</summary>
    public DateOnly? EnrolledFrom { get; init; }

    /// <summary>The last day of the enrolment, included; null: the student is still enrolled.</summary>
    public DateOnly? EnrolledUntil { get; init; }

    /// <summary>The first day with a startkwalificatie, included; null: the student has none.</summary>
    public DateOnly? StartkwalificatieFrom { get; init; }

    /// <summary>The name of the student's own calendar; null: the calendar of the protocol.</summary>
    public string? Calendar { get; init; }

    /// <summary>The place from which it was read, for messages; null where it was not read from a file.</summary>
    public SourceSpan? Origin { get; init; }
}
