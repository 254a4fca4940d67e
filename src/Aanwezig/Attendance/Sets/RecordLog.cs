namespace Aanwezig.Attendance.Sets;

/// <summary>A record as it came in: whose it is, and where its note stands (-1: it has none).</summary>
internal readonly record struct LoggedRecord(int Student, int Note, PackedRecord Packed);

/// <summary>What a record says beside its eight bytes; a subject counts from 1.</summary>
internal readonly record struct LoggedNote(TextPlace Id, TextPlace Supersedes, int RecordedAt, int ReportedAt, ushort Subject);

/// <summary>Records in the order in which they come in; one thread writes to it.</summary>
internal sealed class RecordLog(WordTable codes, WordTable subjects)
{
    /// <summary>The codes of all logs of a set.</summary>
    public WordTable Codes => codes;

    /// <summary>The subjects of all logs of a set.</summary>
    public WordTable Subjects => subjects;

    public Chunks<LoggedRecord> Records { get; } = new();

    public Chunks<LoggedNote> Notes { get; } = new();

    public TextLog Texts { get; } = new();

    /// <summary>Adds a record; false where it does not fit, as one with half a minute or a day long ago does not.</summary>
    public bool TryAdd(int student, AttendanceRecord record)
    {
        ushort subject = 0;
        var fits = record.Minutes is >= 0 and <= CaseCheck.MinutesOfDay
            & Moments.TryDay(record.Date, out var day)
            & Moments.TryStart(record.Start, out var start)
            & Moments.TrySecond(record.RecordedAt, out var recorded)
            & Moments.TrySecond(record.ReportedAt, out var reported)
            & (record.Id is null || TextLog.Holds(record.Id))
            & (record.Supersedes is null || TextLog.Holds(record.Supersedes))
            & (uint)record.Activity < 32;
        if (!fits || !codes.TryPlace(record.Code, out var code) || (record.Subject is { } named && !subjects.TryPlace(named, out subject)))
        {
            return false;
        }

        var note = record is { Id: null, Supersedes: null, Subject: null, RecordedAt: null, ReportedAt: null }
            ? -1
            : Add(new LoggedNote(Place(record.Id), Place(record.Supersedes), recorded, reported, record.Subject is null ? default : (ushort)(subject + 1)));
        Add(student, note, new PackedRecord(day, start, code, record.Minutes, record.Activity));
        return true;
    }

    /// <summary>Adds a record whose parts were judged already.</summary>
    public void Add(int student, int note, PackedRecord packed) => Records.Add(new LoggedRecord(student, note, packed));

    /// <summary>Adds a note and tells its place.</summary>
    public int Add(in LoggedNote note)
    {
        Notes.Add(note);
        return Notes.Count - 1;
    }

    private TextPlace Place(string? text) => text is null ? default : Texts.Add(text);
}
