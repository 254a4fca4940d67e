using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Recommendations;

/// <summary>What the form of an authority asks, all of the day of onset.</summary>
/// <param name="Type">The type of report.</param>
/// <param name="Begin">The date of the first counted record.</param>
/// <param name="End">The onset.</param>
/// <param name="Minutes">The minutes counted.</param>
/// <param name="Days">The different days counted.</param>
/// <param name="ActionWanted">Whether the school wants the authority to act; null where it could not be told.</param>
public sealed record ReportFields(string Type, DateOnly Begin, DateOnly End, int Minutes, int Days, bool? ActionWanted);

/// <summary>An open occurrence that nothing holds back: what to do now, with whom, by when, and why.</summary>
public sealed class Recommendation
{
    internal Recommendation()
    {
    }

    /// <summary>The stable id: protocol, step, student, onset.</summary>
    public required string Id { get; init; }

    /// <summary>The step.</summary>
    public required string Step { get; init; }

    /// <summary>What the step is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The version of the protocol under which it occurred, where that is not the one in force now; null otherwise.</summary>
    public ProtocolDefinition? EarlierVersion { get; internal init; }

    /// <summary>Whom to contact.</summary>
    public required string Contact { get; init; }

    /// <summary>The role that acts.</summary>
    public required string Who { get; init; }

    /// <summary>What the school calls that role.</summary>
    public required LocalizedText WhoTitle { get; init; }

    /// <summary>The channels in order; those that were tried without reaching anyone drop behind.</summary>
    public IReadOnlyList<Channel> How { get; internal init; } = [];

    /// <summary>The day on which the condition became true.</summary>
    public required DateOnly Onset { get; init; }

    /// <summary>The first day of the present time in which nothing held it; for a duty the onset.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The last day to do it; null: no deadline, or beyond the calendar.</summary>
    public DateOnly? Due { get; internal init; }

    /// <summary>Whether the day asked about is after <see cref="Due"/>.</summary>
    public bool Overdue { get; internal init; }

    /// <summary>How much discretion people have.</summary>
    public Decision Decision { get; internal init; }

    /// <summary>The duty it rests on; null: an agreement.</summary>
    public string? Duty { get; internal init; }

    /// <summary>The law that the duty rests on.</summary>
    public string? Reference { get; internal init; }

    /// <summary>What the authority's form asks.</summary>
    public ReportFields? Report { get; internal init; }

    /// <summary>How much the contact may learn.</summary>
    public Disclosed Tell { get; internal init; }

    /// <summary>What to talk about.</summary>
    public IReadOnlyList<string> Topics { get; internal set; } = [];

    /// <summary>Why, for the one who is contacted.</summary>
    public LocalizedText? Why { get; internal init; }

    /// <summary>The comparisons that made it so, on the day of onset.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init; } = [];

    /// <summary>The same with other topics.</summary>
    internal Recommendation With(IReadOnlyList<string> topics)
    {
        var copy = (Recommendation)MemberwiseClone();
        copy.Topics = topics;
        return copy;
    }
}
