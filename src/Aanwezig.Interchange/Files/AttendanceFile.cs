using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Students;

namespace Aanwezig.Interchange.Files;

/// <summary>Reads <c>attendance.csv</c>: the registrations.</summary>
internal sealed class AttendanceFile
{
    public const string Name = "attendance.csv";

    /// <summary>The columns of the file.</summary>
    public static readonly TableLayout Layout = new(
        Name, true, ["student", "date", "minutes", "code"], ["record", "start", "activity", "subject", "recorded_at", "reported_at", "supersedes"]);

    private readonly Folder _folder;
    private readonly CsvTable _table;
    private readonly Action<StudentDraft, AttendanceRecord> _keep;
    private readonly int _student, _date, _minutes, _code, _record, _start, _activity, _subject, _recordedAt, _reportedAt, _supersedes;

    private AttendanceFile(Folder folder, CsvTable table, Action<StudentDraft, AttendanceRecord> keep)
    {
        (_folder, _table, _keep) = (folder, table, keep);
        (_student, _date, _minutes, _code) = (table.Column("student"), table.Column("date"), table.Column("minutes"), table.Column("code"));
        (_record, _start, _activity, _subject) = (table.Column("record"), table.Column("start"), table.Column("activity"), table.Column("subject"));
        (_recordedAt, _reportedAt, _supersedes) = (table.Column("recorded_at"), table.Column("reported_at"), table.Column("supersedes"));
    }

    public static void Read(Folder folder)
    {
        using var table = folder.Open(Layout);
        if (table is not null)
        {
            Read(folder, table, (draft, record) => draft.Lists.Records.Add(record));
        }
    }

    /// <summary>Reads the rows of a table, and hands over the records that are right.</summary>
    public static void Read(Folder folder, CsvTable table, Action<StudentDraft, AttendanceRecord> keep)
    {
        var file = new AttendanceFile(folder, table, keep);
        while (table.Next())
        {
            folder.Settings.Interrupted.ThrowIfCancellationRequested();
            file.Row();
        }
    }

    private void Row()
    {
        var draft = _folder.Student(_table, _student);
        var id = _table.Text(_record);
        if (id is not null)
        {
            Register(id, draft);
        }

        var date = _table.Date(_date, required: true);
        _folder.CheckCovered(_table, _date, draft?.Calendar, date);
        var record = Record(draft, id, date ?? default);
        _table.FailAll(CaseCheck.OfRecord(record));

        if (_table.IsGood && draft is not null)
        {
            _keep(draft, record);
        }
    }

    private AttendanceRecord Record(StudentDraft? draft, string? id, DateOnly date) => new(date, _table.Minutes(_minutes), Code())
    {
        Id = id,
        Start = _table.Time(_start),
        Activity = _table.Word<Activity>(_activity, _folder.Pool),
        Subject = _table.Text(_subject, _folder.Pool),
        RecordedAt = _table.Moment(_recordedAt, draft?.Zone),
        ReportedAt = _table.Moment(_reportedAt, draft?.Zone),
        Supersedes = _table.Text(_supersedes),
        Origin = _table.Origin,
    };

    private string Code()
    {
        var code = _folder.Pool.Of(_table[_code]);
        if (_table.Has(_code, required: true) && !_folder.Settings.Codes.Contains(code))
        {
            _table.FailName(DataDiagnostics.UnknownCode, _code, "code", _folder.Settings.Codes, "codes");
        }

        return code;
    }

    // Which of two records with one id is meant cannot be told, so neither is used.
    private void Register(string id, StudentDraft? draft)
    {
        if (_folder.Records.TryAdd(id, (draft, _table.Line)))
        {
            return;
        }

        var (owner, line) = _folder.Records[id];
        _table.Fail(new Diagnostic(DataDiagnostics.DuplicateRecord, _table.PlaceOf(_record), new Argument("record", id)) { Related = new SourceSpan(_table.File, line, 0, 0) });
        _folder.Defects.Row(new BadRow(_table.File, line, owner?.Id, null, id));
    }
}
