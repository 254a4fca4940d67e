using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Conditions;

/// <summary>The reading of a condition at one moment: its verdict and those of its parts.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Parts">The readings of its parts; empty for a comparison.</param>
internal sealed record ConditionReading(Condition Condition, Verdict Verdict, IReadOnlyList<ConditionReading> Parts)
{
    /// <summary>The left value of a comparison of numbers; null where it is not known.</summary>
    public Interval? Left { get; init; }

    /// <summary>The right value of a comparison of numbers; null where it is not known.</summary>
    public Interval? Right { get; init; }

    /// <summary>The text, date or truth value that was compared; null where it is not known.</summary>
    public string? Text { get; init; }

    /// <summary>The facts that were needed and are not known.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The readings of all comparisons and facts in the condition, in the order of the text.</summary>
    public IEnumerable<ConditionReading> Leaves => Parts.Count == 0 ? [this] : Parts.SelectMany(part => part.Leaves);

    /// <summary>The readings of the comparisons and facts that leave the verdict unknown.</summary>
    public IEnumerable<ConditionReading> Undecided =>
        Verdict != Verdict.Unknown ? [] : Parts.Count == 0 ? [this] : Parts.SelectMany(part => part.Undecided);
}
