using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Files;
using Aanwezig.Interchange.Students;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Reads rows of the attendance in which nothing is unusual; all others are left to the ordinary reader, which knows what to say.</summary>
/// <remarks>One thread uses it. Whatever it takes the ordinary reader takes too, and reads the same in it.</remarks>
internal sealed class PlainRows
{
    private readonly Folder _folder;
    private readonly RecordLog _log;
    private readonly LineFields _fields;
    private readonly CoveredDays _covered;
    private readonly PlacedWords _codes, _subjects;
    private readonly int _student, _date, _minutes, _code, _record, _start, _activity, _subject, _recordedAt, _reportedAt, _supersedes;

    private readonly RowUse _use;
    private readonly NumberSpill? _spill;

    public PlainRows(Folder folder, (char Separator, IReadOnlyDictionary<string, int> Columns) header, RecordLog log, RowUse use, NumberSpill? spill = null)
    {
        _spill = spill;
        (_folder, _log, _use, _fields, _covered) = (folder, log, use, new LineFields(header.Separator, header.Columns.Count), new CoveredDays(folder.Settings));
        (_codes, _subjects) = (new PlacedWords(log.Codes, folder.Settings.Codes.Contains), new PlacedWords(log.Subjects, _ => true));
        int Column(string name) => header.Columns.TryGetValue(name, out var column) ? column : -1;
        (_student, _date, _minutes, _code) = (Column("student"), Column("date"), Column("minutes"), Column("code"));
        (_record, _start, _activity, _subject) = (Column("record"), Column("start"), Column("activity"), Column("subject"));
        (_recordedAt, _reportedAt, _supersedes) = (Column("recorded_at"), Column("reported_at"), Column("supersedes"));
    }

    /// <summary>The ids of the records.</summary>
    public SeenIds? Ids { get; private set; }

    /// <summary>Whether any record replaces another.</summary>
    public bool AnySupersedes { get; private set; }

    /// <summary>Whose the last row was that was taken.</summary>
    public StudentDraft? Last { get; private set; }

    /// <summary>Reads a row; false where something about it is unusual.</summary>
    public bool TryRow(ReadOnlySpan<char> line) => _fields.Split(line) && TryRow(new RowFields(line, _fields));

    /// <summary>Reads a row; false where something about it is unusual.</summary>
    public bool TryRow(RowFields row)
    {
        if (!TryStudent(row[_student], out var draft) || !TryPacked(row, draft, out var packed) || !TryNote(row, draft, out var note))
        {
            return false;
        }

        Last = draft;
        if (draft.Student is not null && _use != RowUse.Judge)
        {
            _log.Add(draft.Place, note, packed);
        }

        return true;
    }

    // Rows of one student mostly stand together.
    private bool TryStudent(ReadOnlySpan<char> id, out StudentDraft draft)
    {
        draft = Last is { } last && id.SequenceEqual(last.Id) ? last : _folder.Roster.Find(id)!;
        return draft is not null;
    }

    private bool TryPacked(RowFields row, StudentDraft draft, out PackedRecord packed)
    {
        packed = default;
        if (!Written.TryDate(row[_date], out var date)
            || !Moments.TryDay(date, out var day)
            || !_covered.Contains(draft.Calendar, date, day)
            || !TryMinutes(row[_minutes], out var minutes)
            || !_codes.TryPlace(row[_code], out var code)
            || !TryStart(row[_start], out var start)
            || !TryActivity(row[_activity], out var activity))
        {
            return false;
        }

        packed = new PackedRecord(day, start, code, minutes, activity);
        return true;
    }

    private bool TryNote(RowFields row, StudentDraft draft, out int note)
    {
        note = -1;
        if (!TryMoment(row[_recordedAt], draft.Zone, out var recordedAt) || !TryMoment(row[_reportedAt], draft.Zone, out var reportedAt))
        {
            return false;
        }

        var id = row[_record];
        var supersedes = row[_supersedes];
        var subject = row[_subject];
        ushort place = 0;
        if ((!id.IsEmpty && !TextLog.Holds(id))
            || (!supersedes.IsEmpty && (!TextLog.Holds(supersedes) || recordedAt == Moments.None))
            || (!subject.IsEmpty && !_subjects.TryPlace(subject, out place)))
        {
            return false;
        }

        note = Add(new Noted(id, supersedes, recordedAt, reportedAt, subject.IsEmpty ? default : (ushort)(place + 1)), draft);
        return true;
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

    private TextPlace Place(ReadOnlySpan<char> text) => text.IsEmpty ? default : _log.Texts.Add(text);

    private static bool TryMinutes(ReadOnlySpan<char> text, out int minutes) =>
        Written.TryWhole(text, out minutes) && minutes is >= 0 and <= CaseCheck.MinutesOfDay;

    private static bool TryStart(ReadOnlySpan<char> text, out ushort start)
    {
        start = PackedRecord.NoStart;
        return text.IsEmpty || (Written.TryTime(text, out var time) && Moments.TryStart(time, out start));
    }

    private static bool TryActivity(ReadOnlySpan<char> text, out Activity activity)
    {
        activity = Activity.Lesson;
        return text.IsEmpty || text is "lesson" || Names.TryParse(text.ToString(), out activity);
    }

    private static bool TryMoment(ReadOnlySpan<char> text, TimeZoneInfo? zone, out int second)
    {
        second = Moments.None;
        return text.IsEmpty
            || (Written.TryMoment(text, out var moment, out var offset) && LocalTime.TryOf(moment, offset, zone, out var local) && Moments.TrySecond(local, out second));
    }

    private readonly ref struct Noted(ReadOnlySpan<char> id, ReadOnlySpan<char> supersedes, int recordedAt, int reportedAt, ushort subject)
    {
        public readonly ReadOnlySpan<char> Id = id;
        public readonly ReadOnlySpan<char> Supersedes = supersedes;
        public readonly int RecordedAt = recordedAt;
        public readonly int ReportedAt = reportedAt;
        public readonly ushort Subject = subject;

        public bool IsEmpty => Id.IsEmpty && Supersedes.IsEmpty && RecordedAt == Moments.None && ReportedAt == Moments.None && Subject == 0;
    }
}
