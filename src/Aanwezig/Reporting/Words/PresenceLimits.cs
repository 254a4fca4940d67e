using Aanwezig.Definitions;

namespace Aanwezig.Reporting.Words;

/// <summary>The limits of attended time that an answer speaks of.</summary>
internal static class PresenceLimits
{
    /// <summary>Returns the percentages with which the answer compares a share; of what was missed, the rest.</summary>
    public static IEnumerable<ExactNumber> Of(Assessment assessment)
    {
        var compared = assessment.Recommendations.SelectMany(item => item.Evidence)
            .Concat(assessment.Withheld.SelectMany(item => item.Evidence))
            .Where(evidence => evidence.Unit == MeasureUnit.Percent)
            .Select(evidence => (evidence.Measure, evidence.Threshold));
        var near = assessment.Upcoming.Where(item => item.Unit == MeasureUnit.Percent).Select(item => (item.Measure, (ExactNumber?)item.Threshold));
        foreach (var (measure, threshold) in compared.Concat(near))
        {
            if (threshold is { } limit)
            {
                yield return IsOfMissed(assessment, measure) ? 100 - limit : limit;
            }
        }
    }

    private static bool IsOfMissed(Assessment assessment, string name) =>
        assessment.Protocol.Measures.FirstOrDefault(measure => measure.Name == name) is { Side: ShareSide.Absent };
}
