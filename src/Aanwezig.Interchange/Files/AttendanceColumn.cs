using Aanwezig.Attendance;
using Aanwezig.Interchange.Ranges;

namespace Aanwezig.Interchange.Files;

/// <summary>The columns of the attendance; those before <see cref="Record"/> are required.</summary>
/// <remarks>
/// A column is called as its member in <c>snake_case</c>. Two readers follow this list: <see cref="AttendanceFile"/> reads texts and reports what is wrong, and
/// <see cref="PlainRows"/> reads bytes and leaves every row to the first in which a value is not in its plainest form. The rules of a record by itself stand in
/// <see cref="CaseCheck"/>.
/// </remarks>
internal enum AttendanceColumn
{
    /// <summary>The id of a student in <c>students.csv</c>.</summary>
    Student,

    /// <summary>An ISO date within the school years of the student's calendar.</summary>
    Date,

    /// <summary>Whole minutes, 0 to 1440.</summary>
    Minutes,

    /// <summary>The name of a kind, or a code of the protocols in use.</summary>
    Code,

    /// <summary>The id of the record; no two records of a folder share one.</summary>
    Record,

    /// <summary>The time of day at which it started, <c>00:00</c> to <c>23:59</c>.</summary>
    Start,

    /// <summary>The name of an activity; empty: none was written.</summary>
    Activity,

    /// <summary>The subject, any text.</summary>
    Subject,

    /// <summary>The moment at which the school wrote it down, local to the student's calendar or with its offset.</summary>
    RecordedAt,

    /// <summary>The moment at which the absence was reported to the school, written likewise.</summary>
    ReportedAt,

    /// <summary>The id of the record that this one replaces; needs <see cref="RecordedAt"/>.</summary>
    Supersedes,
}
