namespace Aanwezig.Interchange;

/// <summary>A row with a mistake, and the student, group and record that it names as far as it can be read.</summary>
/// <param name="File">The file, as diagnostics name it.</param>
/// <param name="Line">The line on which the row begins.</param>
/// <param name="Student">The student that it names.</param>
/// <param name="Group">The group that it names, in a timetable.</param>
/// <param name="Record">The id of the record, in attendance.</param>
internal sealed record BadRow(string File, int Line, string? Student, string? Group, string? Record);
