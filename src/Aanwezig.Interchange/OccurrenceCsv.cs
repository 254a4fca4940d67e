using Aanwezig.Attendance;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Tables;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;

namespace Aanwezig.Interchange;

/// <summary>Writes the occurrences of a period as CSV: a header, and a row for each.</summary>
public static class OccurrenceCsv
{
    /// <summary>Writes the header and the rows, in the order given.</summary>
    /// <param name="writer">The writer; it is not flushed or closed.</param>
    /// <param name="occurrences">The occurrences.</param>
    public static void Write(TextWriter writer, IEnumerable<OccurrenceRecord> occurrences)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(occurrences);
        WriteHeader(writer);
        foreach (var occurrence in occurrences)
        {
            WriteRow(writer, occurrence);
        }
    }

    /// <summary>Writes the header.</summary>
    /// <param name="writer">The writer; it is not flushed or closed.</param>
    public static void WriteHeader(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        OccurrenceColumns.Table.WriteHeader(writer);
    }

    /// <summary>Writes the row of one occurrence; <c>ended</c> is empty while it is open.</summary>
    /// <param name="writer">The writer; it is not flushed or closed.</param>
    /// <param name="occurrence">The occurrence.</param>
    public static void WriteRow(TextWriter writer, OccurrenceRecord occurrence)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(occurrence);
        OccurrenceColumns.Table.WriteRow(writer, occurrence);
    }
}
