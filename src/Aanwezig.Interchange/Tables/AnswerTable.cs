using Aanwezig.Interchange.Csv;

namespace Aanwezig.Interchange.Tables;

/// <summary>The columns of an answer in their order, written as CSV or as Parquet.</summary>
/// <typeparam name="TRow">What a row is about.</typeparam>
internal sealed class AnswerTable<TRow>(params AnswerColumn<TRow>[] columns)
{
    /// <summary>Writes the names of the columns as a row of CSV.</summary>
    public void WriteHeader(TextWriter writer) => CsvRow.Write(writer, Array.ConvertAll(columns, column => column.Field.Name));

    /// <summary>Writes a row of CSV.</summary>
    public void WriteRow(TextWriter writer, TRow row) => CsvRow.Write(writer, Array.ConvertAll(columns, column => column.Text(row)));

    /// <summary>Writes a Parquet file, a row for each, as they come.</summary>
    public void WriteParquet(Stream stream, IEnumerable<TRow> rows)
    {
        using var file = new ParquetRows(stream, Array.ConvertAll(columns, column => column.Field));
        foreach (var row in rows)
        {
            file.Add(Array.ConvertAll(columns, column => column.Value(row)));
        }
    }
}
