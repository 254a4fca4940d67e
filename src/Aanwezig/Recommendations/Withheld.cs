using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;

namespace Aanwezig.Recommendations;

/// <summary>What can hold a step back, in the order in which it is named.</summary>
public enum GuardName
{
    /// <summary>An earlier step of the protocol goes first.</summary>
    After,

    /// <summary>The student is exempted from it for a time.</summary>
    Exemption,

    /// <summary>The protocol's limit on how often.</summary>
    AtMost,

    /// <summary>A day on which the protocol never asks for it.</summary>
    Moment,

    /// <summary>The authority does not serve this student.</summary>
    Authority,

    /// <summary>The enrolment of this student may not be ended.</summary>
    Removal,

    /// <summary>The reason of an absence is still open.</summary>
    Unknown,

    /// <summary>The student was not spoken to yet.</summary>
    StudentFirst,

    /// <summary>The adult student's consent is not in force.</summary>
    Consent,

    /// <summary>The student objected.</summary>
    Objection,

    /// <summary>More would be told than may be.</summary>
    Disclosure,
}

/// <summary>What would release a step that is held back.</summary>
/// <param name="What">What has to happen.</param>
/// <param name="Date">The day on which it happens by itself; null: only when someone acts.</param>
public sealed record Release(Sentence What, DateOnly? Date);

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
