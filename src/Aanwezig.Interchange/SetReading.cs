using Aanwezig.Attendance.Sets;
using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange;

/// <summary>The result of reading a folder into columns: the cases of its students, or every mistake in it.</summary>
public sealed class SetReading
{
    private readonly DataReading _reading;

    internal SetReading(DataReading reading, AttendanceSet set) => (_reading, Set) = (reading, set);

    /// <summary>The cases of the students, in ordinal order of id; empty where a mistake keeps the folder from being used.</summary>
    public AttendanceSet Set { get; }

    /// <inheritdoc cref="DataReading.CalendarChanges"/>
    public IReadOnlyDictionary<string, IReadOnlyList<(DateOnly Date, bool Open)>> CalendarChanges => _reading.CalendarChanges;

    /// <inheritdoc cref="DataReading.Diagnostics"/>
    public IReadOnlyList<Diagnostic> Diagnostics => _reading.Diagnostics;

    /// <inheritdoc cref="DataReading.RowsLeftOut"/>
    public int RowsLeftOut => _reading.RowsLeftOut;

    /// <inheritdoc cref="DataReading.StudentsLeftOut"/>
    public IReadOnlyList<string> StudentsLeftOut => _reading.StudentsLeftOut;

    /// <inheritdoc cref="DataReading.IsUsable"/>
    public bool IsUsable => _reading.IsUsable;

    /// <inheritdoc cref="DataReading.LineOf"/>
    public string? LineOf(string file, int line) => _reading.LineOf(file, line);
}
