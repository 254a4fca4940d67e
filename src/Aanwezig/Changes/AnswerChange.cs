using Aanwezig.Attendance;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;

namespace Aanwezig.Changes;

/// <summary>The difference that one event makes: the answer before it, the answer after it, and the changes in each list.</summary>
/// <remarks>
/// <para>
/// Example: the coach writes <c>coach_talk done</c> into the dossier. The recommendation of that talk is gone, the withheld call to the parents is gone
/// too, and a recommendation to call them is added.
/// </para>
/// <para>
/// The changes in the occurrences are found at once. The other changes are found on first use, since they need both whole answers. Several threads
/// may read a change at once.
/// </para>
/// </remarks>
public sealed class AnswerChange
{
    private readonly TrackerState _before;
    private readonly TrackerState _after;
    private ListChange<Recommendation>? _recommendations;
    private ListChange<Withheld>? _withheld;
    private ListChange<Upcoming>? _upcoming;
    private ListChange<Ungrounded>? _ungrounded;
    private ListChange<Finding>? _findings;
    private ListChange<AgreedExemption>? _exemptions;

    internal AnswerChange(TrackerState before, TrackerState after, ListChange<OccurrenceRecord> occurrences) =>
        (_before, _after, Occurrences) = (before, after, occurrences);

    /// <summary>The answer before the event.</summary>
    public Assessment Before => _before.Answer;

    /// <summary>The answer after the event.</summary>
    public Assessment After => _after.Answer;

    /// <summary>The changes in the occurrences and their outcomes; two occurrences are the same when step and onset are. This needs no answer.</summary>
    public ListChange<OccurrenceRecord> Occurrences { get; }

    /// <summary>The changes in the recommendations; two are the same when their ids are.</summary>
    public ListChange<Recommendation> Recommendations => LazyField.Made(ref _recommendations, this, static change => AnswerComparison.Recommendations(change.Before, change.After));

    /// <summary>The changes in the withheld steps; two are the same when step and onset are.</summary>
    public ListChange<Withheld> Withheld => LazyField.Made(ref _withheld, this, static change => AnswerComparison.Withheld(change.Before, change.After));

    /// <summary>The changes in the upcoming steps; two are the same when step and measure are.</summary>
    public ListChange<Upcoming> Upcoming => LazyField.Made(ref _upcoming, this, static change => AnswerComparison.Upcoming(change.Before, change.After));

    /// <summary>The changes in the ungrounded steps; two are the same when step, day and former onset are.</summary>
    public ListChange<Ungrounded> Ungrounded => LazyField.Made(ref _ungrounded, this, static change => AnswerComparison.Ungrounded(change.Before, change.After));

    /// <summary>The changes in the findings; two are the same when code and records are.</summary>
    public ListChange<Finding> Findings => LazyField.Made(ref _findings, this, static change => AnswerComparison.Findings(change.Before, change.After));

    /// <summary>The changes in the exemptions; two are the same when name and first day are.</summary>
    public ListChange<AgreedExemption> Exemptions => LazyField.Made(ref _exemptions, this, static change => AnswerComparison.Exemptions(change.Before, change.After));

    /// <summary>Whether none of these lists changed. The day, the presence and the receipt may differ all the same.</summary>
    public bool IsEmpty =>
        Occurrences.IsEmpty && Recommendations.IsEmpty && Withheld.IsEmpty && Upcoming.IsEmpty && Ungrounded.IsEmpty && Findings.IsEmpty && Exemptions.IsEmpty;
}
