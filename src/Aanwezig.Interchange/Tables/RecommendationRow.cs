using Aanwezig.Attendance;
using Aanwezig.Recommendations;

namespace Aanwezig.Interchange.Tables;

/// <summary>A recommendation of an assessment as a row of a table.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="Language">The language of the reason, such as <c>nl</c>.</param>
internal readonly record struct RecommendationRow(Assessment Assessment, Recommendation Recommendation, string Language)
{
    /// <summary>The columns; lists are joined by a space.</summary>
    public static readonly AnswerTable<RecommendationRow> Table = new(
        AnswerColumn<RecommendationRow>.OfText("student", row => row.Assessment.Student),
        AnswerColumn<RecommendationRow>.OfDate("on", row => row.Assessment.On),
        AnswerColumn<RecommendationRow>.OfText("id", row => row.Recommendation.Id),
        AnswerColumn<RecommendationRow>.OfText("step", row => row.Recommendation.Step),
        AnswerColumn<RecommendationRow>.OfText("contact", row => row.Recommendation.Contact),
        AnswerColumn<RecommendationRow>.OfText("who", row => row.Recommendation.Who),
        AnswerColumn<RecommendationRow>.OfText("how", row => string.Join(' ', row.Recommendation.How.Select(Names.Of))),
        AnswerColumn<RecommendationRow>.OfDate("onset", row => row.Recommendation.Onset),
        AnswerColumn<RecommendationRow>.OfDate("start", row => row.Recommendation.Start),
        AnswerColumn<RecommendationRow>.OfDate("due", row => row.Recommendation.Due),
        AnswerColumn<RecommendationRow>.OfTruth("overdue", row => row.Recommendation.Overdue),
        AnswerColumn<RecommendationRow>.OfText("decision", row => Names.Of(row.Recommendation.Decision)),
        AnswerColumn<RecommendationRow>.OfText("duty", row => row.Recommendation.Duty),
        AnswerColumn<RecommendationRow>.OfText("reference", row => row.Recommendation.Reference),
        AnswerColumn<RecommendationRow>.OfText("why", row => row.Recommendation.Why?.In(row.Language)));

    /// <summary>The rows of an assessment, in the order of its recommendations.</summary>
    public static IEnumerable<RecommendationRow> Of(Assessment assessment, string language) =>
        assessment.Recommendations.Select(recommendation => new RecommendationRow(assessment, recommendation, language));
}
