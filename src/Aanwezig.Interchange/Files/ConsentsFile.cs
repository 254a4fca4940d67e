using Aanwezig.Attendance;
using Aanwezig.Interchange.Csv;

namespace Aanwezig.Interchange.Files;

/// <summary>Reads <c>consents.csv</c>: what students allowed.</summary>
internal static class ConsentsFile
{
    private static readonly TableLayout Layout = new("consents.csv", false, ["student", "scope", "state", "at"], []);

    public static void Read(Folder folder) => folder.ReadRows(Layout, row => Row(folder, row));

    private static void Row(Folder folder, CsvTable row)
    {
        var draft = folder.Student(row, row.Column("student"));
        var scope = row.Word<ConsentScope>(row.Column("scope"), folder.Pool);
        var state = row.Word<ConsentState>(row.Column("state"), folder.Pool);
        var at = row.Moment(row.Column("at"), draft?.Zone, required: true);
        if (row.IsGood)
        {
            draft?.Lists.Consents.Add(new Consent(scope, state, at ?? default) { Origin = row.Origin });
        }
    }
}
