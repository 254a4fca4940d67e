using Aanwezig.Attendance;
using Aanwezig.Interchange.Csv;

namespace Aanwezig.Interchange.Files;

/// <summary>Reads <c>enrolments.csv</c>: the periods of enrolment of students who came back, or changed groups.</summary>
internal static class EnrolmentsFile
{
    private static readonly TableLayout Layout = new("enrolments.csv", false, ["student", "from"], ["until", "group"]);

    public static void Read(Folder folder) => folder.ReadRows(Layout, row => Row(folder, row));

    private static void Row(Folder folder, CsvTable row)
    {
        var draft = folder.Student(row, row.Column("student"));
        var from = row.Date(row.Column("from"), required: true);
        var enrolment = new Enrolment(from ?? DateOnly.MinValue, row.Date(row.Column("until")), row.Text(row.Column("group"), folder.Pool)) { Origin = row.Origin };
        row.FailAll(EnrolmentCheck.OfPeriod(enrolment));

        if (row.IsGood)
        {
            draft?.Lists.Enrolments.Add(enrolment);
        }
    }
}
