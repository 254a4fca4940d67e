namespace Aanwezig.Attendance.Sets;

/// <summary>The cases of many students in columns: 8 bytes a record, and beside it what only some records have.</summary>
/// <remarks>
/// Students stand in ordinal order of id. Immutable, and safe to share between threads. Where something was read is not kept, except
/// of a student and of what does not fit in columns: a reader tells of a mistake when it reads.
/// </remarks>
public sealed class AttendanceSet
{
    private const long StudentBytes = 128; // the object of a student, without its texts
    private const long TextBytes = 24; // the object of a text, without its letters

    private readonly SetColumns _columns;

    internal AttendanceSet(SetColumns columns) => _columns = columns;

    /// <summary>Day 0.</summary>
    public DateOnly Epoch { get; } = PackedMoments.Epoch;

    /// <summary>How many students there are.</summary>
    public int Count => _columns.Students.Length;

    /// <summary>How many records there are, those that were replaced among them.</summary>
    public long RecordCount => _columns.Records.Length + (_columns.Rest?.Sum(rest => rest?.Records.Length ?? 0L) ?? 0);

    /// <summary>About how many bytes the set takes in memory.</summary>
    public long Bytes =>
        (8L * _columns.Records.Length)
        + _columns.Students.Sum(student => StudentBytes + TextBytes + (2L * student.Id.Length))
        + (_columns.Students.Length * (4L + 1 + 8 + 8))
        + _columns.FactBytes
        + (_columns.Notes?.Sum(notes => 8 + (notes?.Bytes ?? 0)) ?? 0)
        + (_columns.Rest?.Sum(rest => 8 + (rest?.Bytes ?? 0)) ?? 0);

    /// <summary>The codes of the records as they were written, in ordinal order.</summary>
    public IReadOnlyList<string> Codes => _columns.Codes;

    /// <summary>Whether anything says when it became known other than on its own day.</summary>
    public bool HasRecordingTimes(int index) => _columns.Notes?[index]?.RecordedAt is not null || _columns.Rest?[index] is not null;

    /// <summary>The student at a place.</summary>
    public Student Student(int index) => _columns.Students[index];

    /// <summary>The place of a student; negative where there is none with that id.</summary>
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

    /// <summary>The facts of a student; students with the same facts share one list.</summary>
    public IReadOnlyList<FactChange> Facts(int index) => _columns.Facts[index];

    /// <summary>
    /// Whether <see cref="Student"/>, <see cref="Facts"/> and <see cref="Records"/> say all that counts for what is known now: nothing was replaced, reported,
    /// done, consented to, scheduled or doubted, no record has a subject, and nothing contradicts anything else.
    /// </summary>
    /// <remarks>When records were written down is left aside; it matters only where is asked what was known at a moment.</remarks>
    public bool IsSimple(int index) => _columns.Simple[index];

    /// <summary>The records of a student of whom <see cref="IsSimple"/> is true, by day, start, code, minutes and activity.</summary>
    /// <exception cref="InvalidOperationException">The student is not simple: some of the records may not hold.</exception>
    public ReadOnlySpan<PackedRecord> Records(int index) => _columns.Simple[index]
        ? Packed(index)
        : throw new InvalidOperationException($"Student {_columns.Students[index].Id} is not simple; ask for the whole case.");

    /// <summary>Everything that is known about a student.</summary>
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
            Findings = rest?.Findings ?? [],
        };
    }

    /// <summary>Whether any record of a student replaces another.</summary>
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
            Activity = packed.Activity,
            Id = notes?.Ids?[place],
            Supersedes = notes?.Supersedes?[place],
            RecordedAt = PackedMoments.At(notes?.RecordedAt?[place] ?? PackedMoments.None),
            ReportedAt = PackedMoments.At(notes?.ReportedAt?[place] ?? PackedMoments.None),
            Subject = notes?.Subjects?[place] is { } subject and > 0 ? _columns.Subjects[subject - 1] : null,
        };
}
