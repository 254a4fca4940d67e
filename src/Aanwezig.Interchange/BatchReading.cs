using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Ranges;

namespace Aanwezig.Interchange;

/// <summary>What a folder of files says, its students handed out in batches: from a file that may be larger than memory, or all at once.</summary>
public sealed class BatchReading
{
    private readonly GroupedFile? _file;

    internal BatchReading(SetReading reading, GroupedFile? file) => (Reading, _file) = (reading, file);

    /// <summary>Everything that is wrong, and the days of the calendar; where it <see cref="IsStreamed"/> its set has nobody.</summary>
    public SetReading Reading { get; }

    /// <summary>Whether the registrations stay in their file and are read again, student by student.</summary>
    public bool IsStreamed => _file is not null;

    /// <summary>The students, in ordinal order of id.</summary>
    public IEnumerable<Student> Students => !Reading.IsUsable ? [] : _file?.Students ?? Enumerable.Range(0, Reading.Set.Count).Select(Reading.Set.Student);

    /// <summary>The students in ordinal order of id, some at a time; only those of the last batch need to be in memory.</summary>
    /// <param name="only">The one student who is wanted of a streamed file; null: all.</param>
    public IEnumerable<AttendanceSet> Batches(string? only = null) => _file is null || !Reading.IsUsable ? [Reading.Set] : _file.Batches(only);
}
