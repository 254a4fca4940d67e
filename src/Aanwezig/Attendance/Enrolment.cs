using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>A period of enrolment. A period that begins on the day after another continues it; both are then one enrolment.</summary>
/// <remarks>
/// Example: a student leaves on 4 November 2026 and is enrolled again from 1 February 2027: from 2026-08-01 until 2026-11-04, and from 2027-02-01
/// until null. A move to another group on 9 November is two periods, until 8 and from 9 November, and one enrolment.
/// </remarks>
/// <param name="From">The first day, included.</param>
/// <param name="Until">The last day, included; null: the student is still enrolled.</param>
/// <param name="Group">The group or class in this period; null where it is not known.</param>
public sealed record Enrolment(DateOnly From, DateOnly? Until = null, string? Group = null)
{
    /// <summary>The place from which it was read, for messages; null where it was not read from a file.</summary>
    public SourceSpan? Origin { get; init; }
}
