using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Guards;

namespace Aanwezig.Recommendations;

/// <summary>A step that a guard, an earlier step or a limit holds back, with the reason and the release.</summary>
/// <remarks>
/// Example: the protocol asks to call the parents, but nobody has spoken to the student. The step is withheld by guard <c>student_first</c>, and a talk
/// with the student would release it. It is an open occurrence, or a step that would occur if nothing held it.
/// </remarks>
public sealed class Withheld
{
    internal Withheld()
    {
    }

    /// <summary>The id of the step.</summary>
    public required string Step { get; init; }

    /// <summary>The title of the step.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The version of the protocol under which the step occurred; null for the version in force.</summary>
    public ProtocolDefinition? EarlierVersion { get; internal init; }

    /// <summary>The onset of the occurrence; null where the step has not occurred.</summary>
    public DateOnly? Onset { get; internal init; }

    /// <summary>The first guard that holds it, in the order of <see cref="GuardName"/>.</summary>
    public required GuardName Guard { get; init; }

    /// <summary>The other guards that hold it, in the same order.</summary>
    public IReadOnlyList<GuardName> Also { get; internal init; } = [];

    /// <summary>The reason of the first guard.</summary>
    public required Sentence Reason { get; init; }

    /// <summary>The comparisons of the condition on the day of the onset; empty where the step has not occurred.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init; } = [];

    /// <summary>The release from the first guard; other guards may still hold the step afterwards.</summary>
    public required Release Release { get; init; }
}
