using Aanwezig.Attendance;
using Aanwezig.Interchange.Tables;
using Aanwezig.Occurrences;

namespace Aanwezig.Interchange;

/// <summary>Writes the occurrences of a period as Parquet, with the columns that <see cref="OccurrenceCsv"/> has.</summary>
public static class OccurrenceParquet
{
    /// <summary>Writes a file, a row for each occurrence, as they come.</summary>
    /// <param name="stream">Where to; must be able to seek.</param>
    /// <param name="occurrences">The occurrences.</param>
    public static void Write(Stream stream, IEnumerable<OccurrenceRecord> occurrences)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(occurrences);
        using var rows = new ParquetRows(stream, ParquetRows.Text("student"), ParquetRows.Text("step"), ParquetRows.Date("onset"), ParquetRows.Date("ended"), ParquetRows.Text("outcome"));
        foreach (var occurrence in occurrences)
        {
            rows.Add(occurrence.Student, occurrence.Step, occurrence.Onset, occurrence.Ended, Names.Of(occurrence.Outcome));
        }
    }
}
