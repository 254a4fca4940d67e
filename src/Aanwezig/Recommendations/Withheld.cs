using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Guards;

namespace Aanwezig.Recommendations;

/// <summary>An open occurrence, or a step that would occur, that something holds back.</summary>
public sealed class Withheld
{
    internal Withheld()
    {
    }

    /// <summary>The step.</summary>
    public required string Step { get; init; }

    /// <summary>What the step is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The version of the protocol under which it occurred, where that is not the one in force now; null otherwise.</summary>
    public ProtocolDefinition? EarlierVersion { get; internal init; }

    /// <summary>The onset of the occurrence; null where it has not occurred.</summary>
    public DateOnly? Onset { get; internal init; }

    /// <summary>The first thing that holds it.</summary>
    public required GuardName Guard { get; init; }

    /// <summary>What else holds it, in order.</summary>
    public IReadOnlyList<GuardName> Also { get; internal init; } = [];

    /// <summary>Why.</summary>
    public required Sentence Reason { get; init; }

    /// <summary>The comparisons that made it so, on the day of onset; empty where it has not occurred.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init; } = [];

    /// <summary>What would release it from the first thing that holds it.</summary>
    public required Release Release { get; init; }
}
