namespace Aanwezig.Attendance.Sets;

/// <summary>The cases of many students in columns: 8 bytes a record, and extra columns for what only some records have.</summary>
/// <remarks>
/// Students stand in ordinal order of id. A set is immutable, and several threads may use it at once. It keeps the place from which something was
/// read only for students and for things that do not fit in columns, since the reader of the data reports mistakes while it reads.
/// Example: a country of 500,000 students and 20 million records takes 8 bytes for each record, and about 200 for each student.
/// </remarks>
public sealed class AttendanceSet
{
    private const long StudentBytes = 128; // the object of a student, without its texts
    private const long TextBytes = 24; // the object of a text, without its letters

    private readonly SetColumns _columns;

    internal AttendanceSet(SetColumns columns) => _columns = columns;

    /// <summary>The date with number 0 in <see cref="PackedRecord.Day"/>.</summary>
    public DateOnly Epoch { get; } = PackedMoments.Epoch;

    /// <summary>The number of students.</summary>
    public int Count => _columns.Students.Length;

    /// <summary>The number of records, replaced ones included.</summary>
    public long RecordCount => _columns.Records.Length + (_columns.Rest?.Sum(rest => rest?.Records.Length ?? 0L) ?? 0);

    /// <summary>The approximate size in memory, in bytes.</summary>
    public long Bytes =>
        (8L * _columns.Records.Length)
        + _columns.Students.Sum(student => StudentBytes + TextBytes + (2L * student.Id.Length))
        + (_columns.Students.Length * (4L + 1 + 8 + 8))
        + _columns.FactBytes
        + (_columns.Notes?.Sum(notes => 8 + (notes?.Bytes ?? 0)) ?? 0)
        + (_columns.Rest?.Sum(rest => 8 + (rest?.Bytes ?? 0)) ?? 0);

    /// <summary>The written codes of the records, in ordinal order; <see cref="PackedRecord.Code"/> is a place in this list.</summary>
    public IReadOnlyList<string> Codes => _columns.Codes;

    /// <summary>Returns whether a record of the student has a moment of registration, or the student has anything that does not fit in columns.</summary>
    public bool HasRecordingTimes(int index) => _columns.Notes?[index]?.RecordedAt is not null || _columns.Rest?[index] is not null;

    /// <summary>Returns the student at a place, from 0.</summary>
    public Student Student(int index) => _columns.Students[index];

    /// <summary>Returns the place of a student, or -1 where no student has that id.</summary>
    public int IndexOf(string student)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(_columns.Students[middle].Id, student);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>Returns the facts of a student; students with equal facts share one list.</summary>
    public IReadOnlyList<FactChange> Facts(int index) => _columns.Facts[index];

    /// <summary>
    /// Returns whether <see cref="Student"/>, <see cref="Facts"/> and <see cref="Records"/> hold all that matters for a question about everything that is known:
    /// the student has no corrections, reports, dossier, consents, timetable, exemptions, periods of enrolment or findings, no subjects, no repeated ids, and no contradicting facts.
    /// </summary>
    /// <remarks>Moments of registration are left aside; they matter only to a question about what was known at a moment.</remarks>
    public bool IsSimple(int index) => _columns.Simple[index];

    /// <summary>Returns the records of a student for whom <see cref="IsSimple"/> is true, by day, start, code, minutes and activity.</summary>
    /// <exception cref="InvalidOperationException">The student is not simple, so that some of the records may be replaced.</exception>
    public ReadOnlySpan<PackedRecord> Records(int index) => _columns.Simple[index]
        ? Packed(index)
        : throw new InvalidOperationException($"Student {_columns.Students[index].Id} is not simple; ask for the whole case.");

    /// <summary>Returns the whole case of a student.</summary>
    public StudentCase Case(int index)
    {
        var rest = _columns.Rest?[index];
        return new StudentCase(_columns.Students[index])
        {
            Records = [.. Unpacked(index), .. rest?.Records ?? []],
            Facts = _columns.Facts[index],
            Dossier = rest?.Dossier ?? [],
            Consents = rest?.Consents ?? [],
            Timetable = rest?.Timetable ?? [],
            Exemptions = rest?.Exemptions ?? [],
            Enrolments = rest?.Enrolments ?? [],
            Findings = rest?.Findings ?? [],
        };
    }

    /// <summary>Returns whether a record of the student replaces another.</summary>
    internal bool AnySupersedes(int index) =>
        _columns.Notes?[index]?.Supersedes is not null || (_columns.Rest?[index] is { } rest && Array.Exists(rest.Records, record => record.Supersedes is not null));

    private ReadOnlySpan<PackedRecord> Packed(int index) =>
        _columns.Records.AsSpan(_columns.Starts[index], _columns.Starts[index + 1] - _columns.Starts[index]);

    private AttendanceRecord[] Unpacked(int index)
    {
        var packed = Packed(index);
        var notes = _columns.Notes?[index];
        var records = new AttendanceRecord[packed.Length];
        for (var place = 0; place < packed.Length; place++)
        {
            records[place] = Unpacked(packed[place], notes, place);
        }

        return records;
    }

    private AttendanceRecord Unpacked(PackedRecord packed, RecordNotes? notes, int place) =>
        new(PackedMoments.Epoch.AddDays(packed.Day), packed.Minutes, _columns.Codes[packed.Code])
        {
            Start = packed.Start == PackedRecord.NoStart ? null : TimeOnly.MinValue.AddMinutes(packed.Start),
            WrittenActivity = packed.WrittenActivity,
            Id = notes?.Ids?[place],
            Supersedes = notes?.Supersedes?[place],
            RecordedAt = PackedMoments.At(notes?.RecordedAt?[place] ?? PackedMoments.None),
            ReportedAt = PackedMoments.At(notes?.ReportedAt?[place] ?? PackedMoments.None),
            Subject = notes?.Subjects?[place] is { } subject and > 0 ? _columns.Subjects[subject - 1] : null,
        };
}
