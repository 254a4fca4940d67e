using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Ranges;

namespace Aanwezig.Interchange;

/// <summary>The result of reading a folder in batches of students: from a file that may be larger than memory, or all in one batch.</summary>
public sealed class BatchReading
{
    private readonly GroupedFile? _file;

    internal BatchReading(SetReading reading, GroupedFile? file) => (Reading, _file) = (reading, file);

    /// <summary>The mistakes and the days of the calendar; its set is empty where <see cref="IsStreamed"/> is true.</summary>
    public SetReading Reading { get; }

    /// <summary>Whether the attendance stays in its file and is read again, student by student.</summary>
    public bool IsStreamed => _file is not null;

    /// <summary>The students, in ordinal order of id; nobody where a mistake keeps the folder from being used.</summary>
    public IEnumerable<Student> Students => !Reading.IsUsable ? [] : _file?.Students ?? Enumerable.Range(0, Reading.Set.Count).Select(Reading.Set.Student);

    /// <summary>The cases in ordinal order of id, in batches; only the last batch needs to be in memory.</summary>
    /// <param name="only">The id of the one student to read from a streamed file; null: all. Ignored where the file is not streamed.</param>
    public IEnumerable<AttendanceSet> Batches(string? only = null) => _file is null || !Reading.IsUsable ? [Reading.Set] : _file.Batches(only);
}
