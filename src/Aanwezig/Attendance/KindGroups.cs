namespace Aanwezig.Attendance;

/// <summary>The groups of kinds that share a rule.</summary>
internal static class KindGroups
{
    /// <summary>Whether a record of the kind stands for a part of a lesson: the student was there for the rest of it.</summary>
    public static bool IsPart(this AttendanceKind kind) => kind is AttendanceKind.Late or AttendanceKind.LeftEarly or AttendanceKind.SentOut;

    /// <summary>Whether the kind is a valid reason to be absent.</summary>
    public static bool IsExcuse(this AttendanceKind kind) => kind is
        AttendanceKind.Sick or AttendanceKind.Medical or AttendanceKind.Leave or AttendanceKind.Religious or AttendanceKind.Suspended or AttendanceKind.Excused;

    /// <summary>Whether an excuse for the same time sets a record of the kind aside.</summary>
    public static bool YieldsToExcuse(this AttendanceKind kind) => kind == AttendanceKind.Unexcused || kind.IsPart();
}
