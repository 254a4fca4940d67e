using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;

namespace Aanwezig.Interchange.Files;

/// <summary>Reads <c>exemptions.csv</c>: what was arranged with students, each with a last day and a reason.</summary>
internal static class ExemptionsFile
{
    private static readonly TableLayout Layout = new("exemptions.csv", false, ["student", "exemption", "from", "until", "reason"], ["recorded_at"]);

    public static void Read(Folder folder) => folder.ReadRows(Layout, row => Row(folder, row));

    private static void Row(Folder folder, CsvTable row)
    {
        var draft = folder.Student(row, row.Column("student"));
        var name = folder.KnownName(row, row.Column("exemption"), "exemption", folder.Settings.Exemptions, DataDiagnostics.UnknownExemption);
        var from = row.Date(row.Column("from"), required: true) ?? default;
        var until = row.Has(row.Column("until")) ? row.Date(row.Column("until")) : DateOnly.MaxValue;
        var exemption = new Exemption(name, from, until ?? from, row.Text(row.Column("reason")) ?? string.Empty)
        {
            RecordedAt = row.Moment(row.Column("recorded_at"), draft?.Zone),
            Origin = row.Origin,
        };
        row.FailAll(CaseCheck.OfExemption(exemption));

        if (row.IsGood)
        {
            draft?.Lists.Exemptions.Add(exemption);
        }
    }
}
