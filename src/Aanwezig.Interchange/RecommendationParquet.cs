using Aanwezig.Attendance;
using Aanwezig.Interchange.Tables;
using Aanwezig.Recommendations;

namespace Aanwezig.Interchange;

/// <summary>Writes the recommendations of assessments as Parquet, with the columns that <see cref="RecommendationCsv"/> has.</summary>
public static class RecommendationParquet
{
    /// <summary>Writes a file, a row for each recommendation, as the assessments come.</summary>
    /// <param name="stream">Where to; must be able to seek.</param>
    /// <param name="assessments">The assessments.</param>
    /// <param name="language">The language of the reasons, such as <c>nl</c>.</param>
    public static void Write(Stream stream, IEnumerable<Assessment> assessments, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(language);
        using var rows = new ParquetRows(
            stream,
            ParquetRows.Text("student"), ParquetRows.Date("on"), ParquetRows.Text("id"), ParquetRows.Text("step"), ParquetRows.Text("contact"), ParquetRows.Text("who"),
            ParquetRows.Text("how"), ParquetRows.Date("onset"), ParquetRows.Date("start"), ParquetRows.Date("due"), ParquetRows.Truth("overdue"),
            ParquetRows.Text("decision"), ParquetRows.Text("duty"), ParquetRows.Text("reference"), ParquetRows.Text("why"));
        foreach (var assessment in assessments)
        {
            foreach (var recommendation in assessment.Recommendations)
            {
                Add(rows, assessment, recommendation, language);
            }
        }
    }

    private static void Add(ParquetRows rows, Assessment assessment, Recommendation recommendation, string language) => rows.Add(
        assessment.Student,
        assessment.On,
        recommendation.Id,
        recommendation.Step,
        recommendation.Contact,
        recommendation.Who,
        string.Join(' ', recommendation.How.Select(Names.Of)),
        recommendation.Onset,
        recommendation.Start,
        recommendation.Due,
        recommendation.Overdue,
        Names.Of(recommendation.Decision),
        recommendation.Duty,
        recommendation.Reference,
        recommendation.Why?.In(language));
}
