using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>One registration of attendance for a lesson, a session or a day, with a code and minutes.</summary>
/// <remarks>
/// <para>
/// Example: on Tuesday 3 November 2026 a student misses the lesson from 08:30 to 10:00, and the teacher registers it that day at 10:15: date
/// 2026-11-03, 90 minutes, code <c>unexcused</c>, start 08:30, recorded at 2026-11-03T10:15. A doctor's note arrives two days later: a second record,
/// of the same date and minutes, with code <c>medical</c>, supersedes the first and is recorded at 2026-11-05T09:00.
/// </para>
/// <para>
/// Date-times are local to the student's calendar. A record is immutable and not checked when it is made; <c>Protocol.Check</c> reports
/// minutes outside 0 to 1440, unknown codes, and wrong corrections.
/// </para>
/// </remarks>
/// <param name="Date">The day of the lesson, not of its registration.</param>
/// <param name="Minutes">Whole minutes, 0 to 1440: missed minutes, or attended minutes for kind <c>present</c>.</param>
/// <param name="Code">The name of a kind, or one of the protocol's own codes.</param>
public sealed record AttendanceRecord(DateOnly Date, int Minutes, string Code)
{
    /// <summary>The name of a kind, or one of the protocol's own codes.</summary>
    public string Code
    {
        get;
        init => field = Accepted.Id(value, nameof(Code));
    } = Accepted.Id(Code, nameof(Code));

    /// <summary>Makes a record with the name of a kind as its code.</summary>
    public AttendanceRecord(DateOnly date, int minutes, AttendanceKind kind)
        : this(date, minutes, Names.Of(Accepted.Member(kind, nameof(kind))))
    {
    }

    /// <summary>The host's own id of the record; a correction names it. Null where the host has none.</summary>
    public string? Id
    {
        get;
        init => field = Accepted.OptionalId(value, nameof(Id));
    }

    /// <summary>The start of the lesson, local time; null where it is not known.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>The scheduled activity; a lesson by default.</summary>
    public Activity Activity
    {
        get;
        init => field = Accepted.Member(value, nameof(Activity));
    }

    /// <summary>The subject; null where it is not known.</summary>
    public string? Subject { get; init; }

    /// <summary>The moment of registration, local time; null: the record is known from 00:00 of its date. Needed where the record supersedes another.</summary>
    public DateTime? RecordedAt
    {
        get;
        init => field = Accepted.Local(value, nameof(RecordedAt));
    }

    /// <summary>The moment at which the student or a parent reported the absence, local time; null where nobody did or it is not known.</summary>
    public DateTime? ReportedAt
    {
        get;
        init => field = Accepted.Local(value, nameof(ReportedAt));
    }

    /// <summary>The id of the record that this one replaces; null where it replaces none.</summary>
    public string? Supersedes
    {
        get;
        init => field = Accepted.OptionalId(value, nameof(Supersedes));
    }

    /// <summary>The place from which it was read, for messages; null where it was not read from a file.</summary>
    public SourceSpan? Origin { get; init; }
}
