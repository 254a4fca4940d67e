using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;

namespace Aanwezig.Interchange.Files;

/// <summary>Reads <c>dossier.csv</c>: what the school did.</summary>
internal static class DossierFile
{
    private static readonly TableLayout Layout = new("dossier.csv", false, ["student", "step", "date", "outcome"], ["onset", "recorded_at", "reason"]);
    private static readonly string[] Reserved = ["find_out", "ask_consent", "weigh_objection", "acquaintance"];

    public static void Read(Folder folder) => folder.ReadRows(Layout, row => Row(folder, row));

    private static void Row(Folder folder, CsvTable row)
    {
        var draft = folder.Student(row, row.Column("student"));
        var step = folder.KnownName(row, row.Column("step"), "step", folder.Settings.Steps, DataDiagnostics.UnknownStep, Reserved);
        var date = row.Date(row.Column("date"), required: true) ?? default;
        var entry = new DossierEntry(step, date, row.Word<DossierOutcome>(row.Column("outcome"), folder.Pool))
        {
            Onset = row.Date(row.Column("onset")),
            RecordedAt = row.Moment(row.Column("recorded_at"), draft?.Zone),
            Reason = row.Text(row.Column("reason")),
            Origin = row.Origin,
        };
        row.FailAll(CaseCheck.OfEntry(entry));

        if (row.IsGood)
        {
            draft?.Lists.Dossier.Add(entry);
        }
    }
}
