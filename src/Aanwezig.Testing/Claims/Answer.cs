using Aanwezig.Explanations;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;

namespace Aanwezig.Testing.Claims;

/// <summary>The assessment that claims are compared with.</summary>
internal sealed class Answer(Assessment assessment, Func<IReadOnlyList<OccurrenceRecord>> occurred, Func<string, IReadOnlyList<Evidence>> evidence)
{
    public Assessment Assessment { get; } = assessment;

    /// <summary>Returns the occurrences of the school year up to and including the day.</summary>
    public IReadOnlyList<OccurrenceRecord> Occurred() => occurred();

    /// <summary>Returns the comparisons of a step's condition at the end of the day.</summary>
    public IReadOnlyList<Evidence> EvidenceOf(string step) => evidence(step);

    /// <summary>Returns the recommendations of a step, or of one of its onsets.</summary>
    public IReadOnlyList<Recommendation> Of(StepName name) =>
        [.. Assessment.Recommendations.Where(recommendation => name.Means(recommendation.Step, recommendation.Onset))];

    /// <summary>Returns the ids of all recommended steps, sorted.</summary>
    public string Recommended() => StepName.List(Assessment.Recommendations.Select(recommendation => recommendation.Step));
}
