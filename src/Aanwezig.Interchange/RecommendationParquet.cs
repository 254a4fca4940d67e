using Aanwezig.Interchange.Tables;
using Aanwezig.Recommendations;

namespace Aanwezig.Interchange;

/// <summary>Writes the recommendations of assessments as Parquet, with the columns that <see cref="RecommendationCsv"/> has.</summary>
public static class RecommendationParquet
{
    /// <summary>Writes a file, a row for each recommendation, as the assessments come.</summary>
    /// <param name="stream">The stream, which must be able to seek; it is not closed.</param>
    /// <param name="assessments">The assessments.</param>
    /// <param name="language">The language of the reasons, such as <c>nl</c>.</param>
    public static void Write(Stream stream, IEnumerable<Assessment> assessments, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(language);
        RecommendationRow.Table.WriteParquet(stream, assessments.SelectMany(assessment => RecommendationRow.Of(assessment, language)));
    }
}
