using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>One registration of attendance: a lesson, session or day, with a code and minutes.</summary>
/// <remarks>
/// Date-times are local to the student's calendar. Without <see cref="RecordedAt"/> a record is known from 00:00 of its own date.
/// A record that supersedes must have <see cref="RecordedAt"/>.
/// </remarks>
/// <param name="Date">The day it speaks of.</param>
/// <param name="Minutes">Whole minutes missed, or attended for <c>present</c>; 0 to 1440.</param>
/// <param name="Code">The name of a kind, or one of the protocol's own codes.</param>
public sealed record AttendanceRecord(DateOnly Date, int Minutes, string Code)
{
    /// <summary>Makes a record of a kind.</summary>
    public AttendanceRecord(DateOnly date, int minutes, AttendanceKind kind)
        : this(date, minutes, Names.Of(kind))
    {
    }

    /// <summary>The host's own id of the record; needed to supersede it.</summary>
    public string? Id { get; init; }

    /// <summary>When it started, where known.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>What was scheduled.</summary>
    public Activity Activity { get; init; }

    /// <summary>The subject, where known.</summary>
    public string? Subject { get; init; }

    /// <summary>When the school wrote it down.</summary>
    public DateTime? RecordedAt { get; init; }

    /// <summary>When the absence was reported to the school.</summary>
    public DateTime? ReportedAt { get; init; }

    /// <summary>The id of the record that this one replaces.</summary>
    public string? Supersedes { get; init; }

    /// <summary>Where it was read, so that a message can point there.</summary>
    public SourceSpan? Origin { get; init; }
}
