using Aanwezig.Occurrences;
using Aanwezig.Recommendations;

namespace Aanwezig.Testing.Claims;

/// <summary>An assessment as claims look at it.</summary>
internal sealed class Answer(Assessment assessment, Func<IReadOnlyList<OccurrenceRecord>> occurred)
{
    public Assessment Assessment { get; } = assessment;

    /// <summary>The occurrences of the school year up to the day.</summary>
    public IReadOnlyList<OccurrenceRecord> Occurred() => occurred();

    /// <summary>The recommendations of a step, or of one of its onsets.</summary>
    public IReadOnlyList<Recommendation> Of(StepName name) =>
        [.. Assessment.Recommendations.Where(recommendation => name.Means(recommendation.Step, recommendation.Onset))];

    /// <summary>The ids of all that is recommended, sorted.</summary>
    public string Recommended() => StepName.List(Assessment.Recommendations.Select(recommendation => recommendation.Step));
}
