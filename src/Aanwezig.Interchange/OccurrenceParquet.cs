using Aanwezig.Interchange.Tables;
using Aanwezig.Occurrences;

namespace Aanwezig.Interchange;

/// <summary>Writes the occurrences of a period as Parquet, with the columns that <see cref="OccurrenceCsv"/> has.</summary>
public static class OccurrenceParquet
{
    /// <summary>Writes a file, a row for each occurrence, as they come.</summary>
    /// <param name="stream">The stream, which must be able to seek; it is not closed.</param>
    /// <param name="occurrences">The occurrences.</param>
    public static void Write(Stream stream, IEnumerable<OccurrenceRecord> occurrences)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(occurrences);
        OccurrenceColumns.Table.WriteParquet(stream, occurrences);
    }
}
