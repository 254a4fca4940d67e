using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Students;

namespace Aanwezig.Interchange.Files;

/// <summary>Reads <c>attendance.csv</c>: the registrations.</summary>
internal sealed class AttendanceFile
{
    private readonly Folder _folder;
    private readonly CsvTable _table;
    private readonly Action<StudentDraft, AttendanceRecord> _keep;
    private readonly AttendanceColumns _columns;

    private AttendanceFile(Folder folder, CsvTable table, Action<StudentDraft, AttendanceRecord> keep) =>
        (_folder, _table, _keep, _columns) = (folder, table, keep, new AttendanceColumns(table.Column));

    public static void Read(Folder folder)
    {
        using var table = folder.Open(AttendanceColumns.Layout);
        if (table is not null)
        {
            Read(folder, table, (draft, record) => draft.Lists.Records.Add(record));
        }
    }

    /// <summary>Reads the rows of a table, and keeps the records without a mistake.</summary>
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
        var draft = _folder.Student(_table, _columns[AttendanceColumn.Student]);
        var id = _table.Text(_columns[AttendanceColumn.Record]);
        if (id is not null)
        {
            Register(id, draft);
        }

        var date = _table.Date(_columns[AttendanceColumn.Date], required: true);
        _folder.CheckCovered(_table, _columns[AttendanceColumn.Date], draft?.Calendar, date);
        var record = Record(draft, id, date ?? default);
        _table.FailAll(CaseCheck.OfRecord(record));

        if (_table.IsGood && draft is not null)
        {
            _keep(draft, record);
        }
    }

    private AttendanceRecord Record(StudentDraft? draft, string? id, DateOnly date) => new(date, _table.Minutes(_columns[AttendanceColumn.Minutes]), Code())
    {
        Id = id,
        Start = _table.Time(_columns[AttendanceColumn.Start]),
        WrittenActivity = _table.WordOrNone<Activity>(_columns[AttendanceColumn.Activity], _folder.Pool),
        Subject = _table.Text(_columns[AttendanceColumn.Subject], _folder.Pool),
        RecordedAt = _table.Moment(_columns[AttendanceColumn.RecordedAt], draft?.Zone),
        ReportedAt = _table.Moment(_columns[AttendanceColumn.ReportedAt], draft?.Zone),
        Supersedes = _table.Text(_columns[AttendanceColumn.Supersedes]),
        Origin = _table.Origin,
    };

    private string Code() =>
        _folder.KnownName(_table, _columns[AttendanceColumn.Code], "code", _folder.Settings.Codes, DataDiagnostics.UnknownCode);

    // Nothing shows which of two records with one id is meant, so neither is used.
    private void Register(string id, StudentDraft? draft)
    {
        if (_folder.Records.TryAdd(id, (draft, _table.Line)))
        {
            return;
        }

        var (owner, line) = _folder.Records[id];
        _table.Fail(new Diagnostic(DataDiagnostics.DuplicateRecord, _table.PlaceOf(_columns[AttendanceColumn.Record]), new Argument("record", id)) { Related = new SourceSpan(_table.File, line, 0, 0) });
        _folder.Defects.Row(new BadRow(_table.File, line, owner?.Id, null, id));
    }
}
