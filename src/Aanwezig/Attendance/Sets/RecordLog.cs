namespace Aanwezig.Attendance.Sets;

/// <summary>The place in a log at which records of a student begin; they reach to the next run.</summary>
internal readonly record struct RecordRun(int Student, int First);

/// <summary>The fields of a record that do not fit in its 8 bytes; a subject counts from 1, and 0 is none.</summary>
internal readonly record struct LoggedNote(TextPlace Id, TextPlace Supersedes, int RecordedAt, int ReportedAt, ushort Subject);

/// <summary>Records in the order of arrival. One thread writes to a log.</summary>
internal sealed class RecordLog(WordTable codes, WordTable subjects)
{
    private int _student = -1;
    private Chunks<int>? _notes;

    /// <summary>The codes of all logs of a set.</summary>
    public WordTable Codes => codes;

    /// <summary>The subjects of all logs of a set.</summary>
    public WordTable Subjects => subjects;

    public Chunks<PackedRecord> Records { get; } = new();

    /// <summary>The students of the records: one run for adjacent records of one student.</summary>
    public Chunks<RecordRun> Runs { get; } = new();

    public Chunks<LoggedNote> Notes { get; } = new();

    public TextLog Texts { get; } = new();

    /// <summary>Adds a record; false for a record that does not fit, such as one with seconds in its start or with a date before 2000.</summary>
    public bool TryAdd(int student, AttendanceRecord record)
    {
        ushort subject = 0;
        var fits = record.Minutes is >= 0 and <= CaseCheck.MinutesOfDay
            & PackedMoments.TryDay(record.Date, out var day)
            & PackedMoments.TryStart(record.Start, out var start)
            & PackedMoments.TrySecond(record.RecordedAt, out var recorded)
            & PackedMoments.TrySecond(record.ReportedAt, out var reported)
            & (record.Id is null || TextLog.Holds(record.Id))
            & (record.Supersedes is null || TextLog.Holds(record.Supersedes))
            & (uint)record.Activity < PackedRecord.NoActivity;
        if (!fits || !codes.TryPlace(record.Code, out var code) || (record.Subject is { } named && !subjects.TryPlace(named, out subject)))
        {
            return false;
        }

        var note = record is { Id: null, Supersedes: null, Subject: null, RecordedAt: null, ReportedAt: null }
            ? -1
            : Add(new LoggedNote(Place(record.Id), Place(record.Supersedes), recorded, reported, record.Subject is null ? default : (ushort)(subject + 1)));
        Add(student, note, new PackedRecord(day, start, code, record.Minutes, record.WrittenActivity));
        return true;
    }

    /// <summary>Adds a record that is packed already, with the place of its note, or -1 without a note.</summary>
    public void Add(int student, int note, PackedRecord packed)
    {
        if (student != _student)
        {
            Runs.Add(new RecordRun(student, Records.Count));
            _student = student;
        }

        if (note >= 0)
        {
            AddNote(note);
        }

        Records.Add(packed);
    }

    /// <summary>Returns the place after the last record of a run.</summary>
    public int EndOf(int run) => run + 1 < Runs.Count ? Runs[run + 1].First : Records.Count;

    /// <summary>Copies records into a span, each with the new place of its code.</summary>
    public void CopyTo(Span<PackedRecord> room, int first, ushort[] codes)
    {
        while (!room.IsEmpty)
        {
            var some = Records.From(first);
            some = some[..Math.Min(some.Length, room.Length)];
            for (var index = 0; index < some.Length; index++)
            {
                room[index] = some[index].WithCode(codes[some[index].Code]);
            }

            room = room[some.Length..];
            first += some.Length;
        }
    }

    /// <summary>Returns the place of a record's note, or -1 without a note.</summary>
    public int NoteOf(int record) => _notes is null || record >= _notes.Count ? -1 : _notes[record];

    /// <summary>Adds a note and returns its place.</summary>
    public int Add(in LoggedNote note)
    {
        Notes.Add(note);
        return Notes.Count - 1;
    }

    private void AddNote(int note)
    {
        _notes ??= new Chunks<int>();
        while (_notes.Count < Records.Count)
        {
            _notes.Add(-1);
        }

        _notes.Add(note);
    }

    private TextPlace Place(string? text) => text is null ? default : Texts.Add(text);
}
