using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Files;
using Aanwezig.Interchange.Students;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Reads rows of the attendance in which every value has its plainest form; the ordinary reader reads all others.</summary>
/// <remarks>One thread uses it. The columns and rules are those of <see cref="AttendanceColumn"/> and <see cref="CaseCheck"/>; <see cref="AttendanceFile"/> reads every row taken here to the same record.</remarks>
internal sealed class PlainRows
{
    private readonly Folder _folder;
    private readonly RecordLog _log;
    private readonly RowUse _use;
    private readonly NumberSpill? _spill;
    private readonly CalendarDays _calendars;
    private readonly PlacedWords _codes, _subjects, _activities;
    private readonly bool _hasNotes;
    // Kept apart from the list of columns for speed: they are needed in every row.
    private readonly int _student, _date, _minutes, _code, _record, _start, _activity, _subject, _recordedAt, _reportedAt, _supersedes;
    private byte[] _id = [];
    private int _idLength;
    private PlainDays _days, _wholeDays;

    public PlainRows(Folder folder, (char Separator, IReadOnlyDictionary<string, int> Columns) header, RecordLog log, RowUse use, CalendarDays calendars, NumberSpill? spill = null)
    {
        (_folder, _log, _use, _calendars, _days, _spill) = (folder, log, use, calendars, calendars.Any, spill);
        _wholeDays = calendars.Any;
        _codes = new PlacedWords(word => folder.Settings.Codes.Contains(word) && log.Codes.TryPlace(word, out var place) ? place : null);
        _subjects = new PlacedWords(word => log.Subjects.TryPlace(word, out var place) ? place : null);
        _activities = new PlacedWords(word => Names.TryParse<Activity>(word, out var activity) ? (ushort)activity : null);
        Fields = new LineFields(header.Separator, header.Columns.Count);
        var columns = new AttendanceColumns(name => header.Columns.TryGetValue(name, out var column) ? column : -1);
        (_student, _date) = (columns[AttendanceColumn.Student], columns[AttendanceColumn.Date]);
        (_minutes, _code) = (columns[AttendanceColumn.Minutes], columns[AttendanceColumn.Code]);
        (_start, _activity) = (columns[AttendanceColumn.Start], columns[AttendanceColumn.Activity]);
        (_record, _subject, _supersedes) = (columns[AttendanceColumn.Record], columns[AttendanceColumn.Subject], columns[AttendanceColumn.Supersedes]);
        (_recordedAt, _reportedAt) = (columns[AttendanceColumn.RecordedAt], columns[AttendanceColumn.ReportedAt]);
        _hasNotes = (_record, _subject, _recordedAt, _reportedAt, _supersedes) != (-1, -1, -1, -1, -1);
    }

    /// <summary>The fields of the row that is read.</summary>
    public LineFields Fields { get; }

    /// <summary>The ids of the records.</summary>
    public SeenIds? Ids { get; private set; }

    /// <summary>Whether any record replaces another.</summary>
    public bool AnySupersedes { get; private set; }

    /// <summary>The student of the last row whose student is known.</summary>
    public StudentDraft? Last { get; private set; }

    /// <summary>Reads the row that was split; false where the ordinary reader must read it.</summary>
    /// <param name="text">The text of which it is the first.</param>
    public bool TryRow(ReadOnlySpan<byte> text)
    {
        var note = -1;
        if (!TryStudent(Fields.Value(text, _student)) || Last is not { } draft || !TryPacked(text, out var packed) || (_hasNotes && !TryNote(text, draft, out note)))
        {
            return false;
        }

        if (draft.Student is not null && _use != RowUse.Judge)
        {
            _log.Add(draft.Place, note, packed);
        }

        return true;
    }

    // Rows of one student mostly stand together.
    private bool TryStudent(ReadOnlySpan<byte> id) => id.SequenceEqual(_id.AsSpan(0, _idLength)) ? Last is not null : TryOther(id);

    private bool TryOther(ReadOnlySpan<byte> id)
    {
        if (FormulaEscape.IsPossible(id) || _folder.Roster.Find(id, Last?.Next) is not { } draft)
        {
            return false;
        }

        (Last, _days, _wholeDays, _idLength) = (draft, _calendars.Of(draft.Calendar), _calendars.WholeDaysOf(draft.Zone), id.Length);
        Array.Resize(ref _id, Math.Max(_id.Length, id.Length));
        id.CopyTo(_id);
        return true;
    }

    private bool TryPacked(ReadOnlySpan<byte> text, out PackedRecord packed)
    {
        packed = default;
        if (!_days.TryDay(Fields.Value(text, _date), out var day)
            || !PlainValues.TryMinutes(Fields.Value(text, _minutes), out var minutes)
            || !_codes.TryPlace(Fields.Value(text, _code), out var code)
            || !PlainValues.TryStart(Fields.Value(text, _start), out var start)
            || !TryActivity(Fields.Value(text, _activity), out var activity)
            || (start != PackedRecord.NoStart && !CaseCheck.EndsInItsDay(start, minutes, activity)))
        {
            return false;
        }

        packed = new PackedRecord(day, start, code, minutes, activity);
        return true;
    }

    private bool TryNote(ReadOnlySpan<byte> text, StudentDraft draft, out int note)
    {
        note = -1;
        if (!PlainValues.TryMoment(Fields.Value(text, _recordedAt), draft.Zone, _wholeDays, out var recordedAt)
            || !PlainValues.TryMoment(Fields.Value(text, _reportedAt), draft.Zone, _wholeDays, out var reportedAt))
        {
            return false;
        }

        var id = Fields.Value(text, _record);
        var supersedes = Fields.Value(text, _supersedes);
        var subject = Fields.Value(text, _subject);
        ushort place = 0;
        if (FormulaEscape.IsPossible(id) || FormulaEscape.IsPossible(supersedes)
            || (!id.IsEmpty && !TextLog.Holds(id))
            || (!supersedes.IsEmpty && !TextLog.Holds(supersedes))
            || CaseCheck.LacksMoment(!supersedes.IsEmpty, recordedAt != PackedMoments.None)
            || (!subject.IsEmpty && !_subjects.TryPlace(subject, out place)))
        {
            return false;
        }

        note = Add(new Noted(id, supersedes, recordedAt, reportedAt, subject.IsEmpty ? default : (ushort)(place + 1)), draft);
        return true;
    }

    private bool TryActivity(ReadOnlySpan<byte> text, out Activity activity)
    {
        ushort place = (ushort)AttendanceColumns.ActivityWhenEmpty;
        var isKnown = text.IsEmpty || _activities.TryPlace(text, out place);
        activity = (Activity)place;
        return isKnown;
    }

    private int Add(Noted noted, StudentDraft draft)
    {
        if (!noted.Id.IsEmpty && _use != RowUse.KeepJudged)
        {
            (Ids ??= new SeenIds(_spill)).Add(noted.Id);
        }

        AnySupersedes |= !noted.Supersedes.IsEmpty;
        return draft.Student is null || noted.IsEmpty || _use == RowUse.Judge
            ? -1
            : _log.Add(new LoggedNote(Place(noted.Id), Place(noted.Supersedes), noted.RecordedAt, noted.ReportedAt, noted.Subject));
    }

    private TextPlace Place(ReadOnlySpan<byte> text) => text.IsEmpty ? default : _log.Texts.Add(text);

    private readonly ref struct Noted(ReadOnlySpan<byte> id, ReadOnlySpan<byte> supersedes, int recordedAt, int reportedAt, ushort subject)
    {
        public readonly ReadOnlySpan<byte> Id = id;
        public readonly ReadOnlySpan<byte> Supersedes = supersedes;
        public readonly int RecordedAt = recordedAt;
        public readonly int ReportedAt = reportedAt;
        public readonly ushort Subject = subject;

        public bool IsEmpty => Id.IsEmpty && Supersedes.IsEmpty && RecordedAt == PackedMoments.None && ReportedAt == PackedMoments.None && Subject == 0;
    }
}
