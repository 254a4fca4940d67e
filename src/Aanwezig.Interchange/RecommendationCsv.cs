using Aanwezig.Interchange.Tables;
using Aanwezig.Recommendations;

namespace Aanwezig.Interchange;

/// <summary>Writes the recommendations of assessments as CSV: a header, and a row for each.</summary>
/// <remarks>Lists are joined by a space; an absent value is an empty field. Dates are ISO, truth values <c>true</c> and <c>false</c>. A field that a spreadsheet would run as a formula begins with an apostrophe, which <see cref="DataFolder"/> takes away again.</remarks>
public static class RecommendationCsv
{
    /// <summary>Writes the header and the rows of all assessments, in their order.</summary>
    /// <param name="writer">The writer; it is not flushed or closed.</param>
    /// <param name="assessments">The assessments.</param>
    /// <param name="language">The language of the reasons, such as <c>nl</c>.</param>
    public static void Write(TextWriter writer, IEnumerable<Assessment> assessments, string language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(assessments);
        WriteHeader(writer);
        foreach (var assessment in assessments)
        {
            WriteRows(writer, assessment, language);
        }
    }

    /// <summary>Writes the header.</summary>
    /// <param name="writer">The writer; it is not flushed or closed.</param>
    public static void WriteHeader(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        RecommendationRow.Table.WriteHeader(writer);
    }

    /// <summary>Writes the rows of one assessment; none where nothing is recommended.</summary>
    /// <param name="writer">The writer; it is not flushed or closed.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of the reasons, such as <c>nl</c>.</param>
    public static void WriteRows(TextWriter writer, Assessment assessment, string language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(language);
        foreach (var row in RecommendationRow.Of(assessment, language))
        {
            RecommendationRow.Table.WriteRow(writer, row);
        }
    }
}
