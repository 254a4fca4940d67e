using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Conditions;

/// <summary>A condition as it was read at one moment: its verdict, and that of each of its parts.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Parts">Its parts as they were read; empty for a comparison.</param>
internal sealed record ConditionReading(Condition Condition, Verdict Verdict, IReadOnlyList<ConditionReading> Parts)
{
    /// <summary>The left value of a comparison of numbers, where it is known.</summary>
    public Interval? Left { get; init; }

    /// <summary>The right value of a comparison of numbers, where it is known.</summary>
    public Interval? Right { get; init; }

    /// <summary>The text, date or truth value that was compared, where it is known.</summary>
    public string? Text { get; init; }

    /// <summary>The facts that would have been needed.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>All comparisons and facts in it, in the order of the text.</summary>
    public IEnumerable<ConditionReading> Leaves => Parts.Count == 0 ? [this] : Parts.SelectMany(part => part.Leaves);

    /// <summary>The comparisons and facts that keep it from having a verdict; those that no longer matter left out.</summary>
    public IEnumerable<ConditionReading> Undecided =>
        Verdict != Verdict.Unknown ? [] : Parts.Count == 0 ? [this] : Parts.SelectMany(part => part.Undecided);
}
