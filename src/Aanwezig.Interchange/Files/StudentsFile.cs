using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Students;

namespace Aanwezig.Interchange.Files;

/// <summary>Reads <c>students.csv</c>: who is followed, and the facts that hold all along.</summary>
internal sealed class StudentsFile(Folder folder)
{
    private static readonly string[] Required = ["student", "born"];
    private static readonly string[] Others = ["group", "enrolled_from", "enrolled_until", "startkwalificatie", "calendar"];
    private static readonly string[] BuiltInFacts = [.. FieldFacts.Given.Keys.Except(Others)];

    private readonly Dictionary<string, TimeZoneInfo?> _zones = new(StringComparer.Ordinal);
    private readonly FactColumns _facts = new(folder.Pool);
    private int _student, _born, _group, _from, _until, _startkwalificatie, _calendar;

    public void Read()
    {
        var declared = folder.Settings.Facts.Keys.Order(StringComparer.Ordinal);
        using var table = folder.Open(new TableLayout("students.csv", true, Required, [.. Others, .. BuiltInFacts, .. declared.Except(Required).Except(Others).Except(BuiltInFacts)]));
        if (table is null)
        {
            return;
        }

        folder.Roster.IsReadable = true;
        (_student, _born, _group, _calendar) = (table.Column("student"), table.Column("born"), table.Column("group"), table.Column("calendar"));
        (_from, _until, _startkwalificatie) = (table.Column("enrolled_from"), table.Column("enrolled_until"), table.Column("startkwalificatie"));
        foreach (var fact in BuiltInFacts.Concat(declared).Where(fact => table.Column(fact) >= 0 && !Others.Contains(fact)))
        {
            _facts.Add(table.Column(fact), fact, FactFields.TypeOf(fact, folder.Settings)!.Value);
        }

        while (table.Next())
        {
            folder.Settings.Interrupted.ThrowIfCancellationRequested();
            Row(table);
        }

        AddUnreadable();
    }

    private void Row(CsvTable row)
    {
        if (!row.Has(_student, required: true))
        {
            return;
        }

        var draft = new StudentDraft(row[_student].ToString()) { Line = row.Line };
        if (!folder.Roster.TryAdd(draft))
        {
            Twice(row, folder.Roster.Find(draft.Id)!);
        }

        var student = Student(row, draft);
        CalendarOf(row, draft, student.Calendar);
        draft.RowFacts = _facts.Of(row);
        if (row.IsGood)
        {
            row.FailAll(CaseCheck.OfStudent(student, folder.Settings.On));
        }

        draft.Student = row.IsGood ? student : null;
    }

    private Student Student(CsvTable row, StudentDraft draft) => new(draft.Id, row.Date(_born, required: true) ?? default)
    {
        Group = row.Text(_group, folder.Pool),
        EnrolledFrom = row.Date(_from),
        EnrolledUntil = row.Date(_until),
        StartkwalificatieFrom = row.Date(_startkwalificatie),
        Calendar = row.Text(_calendar, folder.Pool),
        Origin = row.Origin,
    };

    // Which of two rows of one student is right is unknown, so neither is used.
    private void Twice(CsvTable row, StudentDraft first)
    {
        var origin = new SourceSpan(row.File, first.Line, 0, 0);
        row.Fail(new Diagnostic(DataDiagnostics.DuplicateStudent, row.PlaceOf(_student), new Argument("student", first.Id)) { Related = origin });
        folder.Defects.Row(new BadRow(row.File, first.Line, first.Id, null, null));
        first.Student = null;
    }

    private void CalendarOf(CsvTable row, StudentDraft draft, string? named)
    {
        draft.Calendar = named is null ? folder.Settings.DefaultCalendar : folder.Calendar(row, _calendar);
        if (draft.Calendar is null)
        {
            if (named is null)
            {
                row.Fail(DataDiagnostics.NoCalendar, _student, new Argument("student", draft.Id));
            }

            return;
        }

        if (!_zones.TryGetValue(draft.Calendar, out var zone))
        {
            zone = Zone(row, draft.Calendar);
            _zones.Add(draft.Calendar, zone);
        }

        draft.Zone = zone;
    }

    // A calendar without a known zone cannot be mended by leaving out a row.
    private TimeZoneInfo? Zone(CsvTable row, string calendar)
    {
        var name = folder.Settings.Calendars[calendar];
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return zone;
        }

        folder.Defects.Breaks(DataDiagnostics.UnknownTimeZone, row.PlaceOf(_calendar), new Argument("zone", name), new Argument("calendar", calendar));
        return null;
    }

    // A row that cannot be read may still name its student, who then is left out and not unknown.
    private void AddUnreadable()
    {
        foreach (var row in folder.Defects.Rows.Where(row => row.Student is not null))
        {
            folder.Roster.TryAdd(new StudentDraft(row.Student!) { Line = row.Line });
        }
    }
}
