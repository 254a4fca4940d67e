using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;

namespace Aanwezig.Interchange.Files;

/// <summary>Reads <c>facts.csv</c>: facts that change, or become known later.</summary>
internal static class FactsFile
{
    private static readonly TableLayout Layout = new("facts.csv", false, ["student", "fact", "value", "from"], ["recorded_at"]);

    public static void Read(Folder folder) => folder.ReadRows(Layout, row => Row(folder, row));

    private static void Row(Folder folder, CsvTable row)
    {
        var (fact, value) = (row.Column("fact"), row.Column("value"));
        var draft = folder.Student(row, row.Column("student"));
        var from = row.Date(row.Column("from"), required: true);
        var recordedAt = row.Moment(row.Column("recorded_at"), draft?.Zone);
        if (!row.Has(fact, required: true) || !row.Has(value, required: true))
        {
            return;
        }

        var name = folder.Pool.Of(row[fact]);
        if (FactFields.TypeOf(name, folder.Settings) is not { } type)
        {
            row.FailName(DataDiagnostics.UnknownFact, fact, "fact", FieldFacts.Given.Keys.Append(GroupOverTime.Fact).Concat(folder.Settings.Facts.Keys), "facts");
            return;
        }

        var change = row.Change(value, name, type, from ?? DateOnly.MinValue, folder.Pool);
        if (row.IsGood && change is not null)
        {
            draft?.Lists.Facts.Add(change with { RecordedAt = recordedAt });
        }
    }
}
