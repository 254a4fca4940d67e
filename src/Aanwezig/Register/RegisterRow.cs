using Aanwezig.Attendance;

namespace Aanwezig.Register;

/// <summary>A record of a date that is laid out beside the others.</summary>
/// <param name="Record">The record.</param>
/// <param name="Kind">Its kind on the day of the question.</param>
/// <param name="Start">Its start; null where it is not known, or starts say nothing.</param>
internal readonly record struct RegisterRow(AttendanceRecord Record, AttendanceKind Kind, TimeOnly? Start);
