using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Recommendations;

/// <summary>The fields for the form of an authority, all as of the day of the onset; later records do not change them.</summary>
/// <param name="Type">The type of report.</param>
/// <param name="Begin">The date of the first counted record; the onset where no record counted.</param>
/// <param name="End">The onset.</param>
/// <param name="Minutes">The counted minutes.</param>
/// <param name="Days">The number of different days with counted records.</param>
/// <param name="ActionWanted">Whether the school wants the authority to act; null where the condition is unknown.</param>
public sealed record ReportFields(string Type, DateOnly Begin, DateOnly End, int Minutes, int Days, bool? ActionWanted);

/// <summary>A recommendation: an open occurrence that nothing holds back, with the contact, the deadline and the evidence.</summary>
/// <remarks>
/// Example: on 18 November 2026 a student has missed 16 unexcused hours in four school weeks. The recommendation asks the coordinator to report this to
/// the attendance officer through the portal within five working days, so by 25 November, with the article of law. It is advice; a person
/// decides, and writes the result into the dossier.
/// </remarks>
public sealed class Recommendation
{
    internal Recommendation()
    {
    }

    /// <summary>The stable id: <c>protocol/step/student/onset</c>. The same occurrence has the same id in every answer.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the step.</summary>
    public required string Step { get; init; }

    /// <summary>The title of the step.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The version of the protocol under which the step occurred; null for the version in force.</summary>
    public ProtocolDefinition? EarlierVersion { get; internal init; }

    /// <summary>The contact: <c>student</c>, <c>parents</c>, another word of the language, or an authority.</summary>
    public required string Contact { get; init; }

    /// <summary>The role that acts.</summary>
    public required string Who { get; init; }

    /// <summary>The school's title of that role.</summary>
    public required LocalizedText WhoTitle { get; init; }

    /// <summary>The channels in the order in which to try them; each attempt without success moves the first one to the end.</summary>
    public IReadOnlyList<Channel> How { get; internal init; } = [];

    /// <summary>The onset: the day on which the step occurred.</summary>
    public required DateOnly Onset { get; init; }

    /// <summary>The first day of the present time in which nothing held it back; for a duty, the onset.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The last day of the deadline, included; null for a step without a deadline, or for a deadline beyond the calendar.</summary>
    public DateOnly? Due { get; internal init; }

    /// <summary>Whether the day of the question lies after <see cref="Due"/>.</summary>
    public bool Overdue { get; internal init; }

    /// <summary>The ask for the same step that was overdue before this one began; null where there is none.</summary>
    public ReplacedAsk? Replaces { get; internal init; }

    /// <summary>The discretion that people have.</summary>
    public Decision Decision { get; internal init; }

    /// <summary>The id of the duty of law behind it; null for an agreement.</summary>
    public string? Duty { get; internal init; }

    /// <summary>The article of law behind the duty; null for an agreement.</summary>
    public string? Reference { get; internal init; }

    /// <summary>The fields for the authority's form; null where the step has none.</summary>
    public ReportFields? Report { get; internal init; }

    /// <summary>The information that the contact may receive.</summary>
    public Disclosed Tell { get; internal init; }

    /// <summary>The topics to talk about.</summary>
    public IReadOnlyList<string> Topics { get; internal set; } = [];

    /// <summary>The reason, in words for the contact; null where the protocol gives none.</summary>
    public LocalizedText? Why { get; internal init; }

    /// <summary>The comparisons of the condition on the day of the onset.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init; } = [];

    /// <summary>Returns a copy with other topics.</summary>
    internal Recommendation With(IReadOnlyList<string> topics)
    {
        var copy = (Recommendation)MemberwiseClone();
        copy.Topics = topics;
        return copy;
    }
}
