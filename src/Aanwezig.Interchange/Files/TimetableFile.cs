using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Students;

namespace Aanwezig.Interchange.Files;

/// <summary>Reads <c>timetable.csv</c>: what is scheduled for a student or a group.</summary>
internal static class TimetableFile
{
    private static readonly TableLayout Layout = new("timetable.csv", false, ["date", "minutes"], ["student", "group", "start", "activity", "subject"]);

    public static void Read(Folder folder)
    {
        using var table = folder.Open(Layout);
        if (table is null)
        {
            return;
        }

        if (table.Column("student") < 0 && table.Column("group") < 0)
        {
            folder.Defects.Breaks(
                DataDiagnostics.MissingColumn, new SourceSpan(table.File, 1, 1, 1), new("column", "student"), new("columns", "`student` / `group`, `date`, `minutes`"));
            return;
        }

        while (table.Next())
        {
            Row(folder, table);
        }
    }

    private static void Row(Folder folder, CsvTable row)
    {
        var draft = Student(folder, row, out var group);
        var scheduled = new ScheduledTime(row.Date(row.Column("date"), required: true) ?? default, row.Minutes(row.Column("minutes")))
        {
            Start = row.Time(row.Column("start")),
            Activity = row.Word<Activity>(row.Column("activity"), folder.Pool, Activity.Lesson),
            Subject = row.Text(row.Column("subject"), folder.Pool),
            Origin = row.Origin,
        };
        row.FailAll(CaseCheck.OfScheduled(scheduled));

        if (!row.IsGood)
        {
            return;
        }

        if (group is not null)
        {
            folder.Roster.OfGroup(group).Add(scheduled);
        }
        else if (draft is not null)
        {
            draft.Lists.Timetable.Add(scheduled);
        }
    }

    private static StudentDraft? Student(Folder folder, CsvTable row, out string? group)
    {
        var (student, ofGroup) = (row.Column("student"), row.Column("group"));
        group = row.Text(ofGroup, folder.Pool);
        if (row.Has(student) == group is not null)
        {
            row.Fail(DataDiagnostics.StudentOrGroup, group is null ? student : ofGroup);
            return null;
        }

        return group is null ? folder.Student(row, student) : null;
    }
}
