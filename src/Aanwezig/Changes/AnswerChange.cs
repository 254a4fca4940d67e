using Aanwezig.Attendance;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;

namespace Aanwezig.Changes;

/// <summary>What an event changed: at once in what occurred; in the rest of the answer when that is first asked for.</summary>
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

    /// <summary>The former answer.</summary>
    public Assessment Before => _before.Answer;

    /// <summary>The new answer.</summary>
    public Assessment After => _after.Answer;

    /// <summary>What occurred and how it stands, known by step and onset; no answer is needed to tell.</summary>
    public ListChange<OccurrenceRecord> Occurrences { get; }

    /// <summary>What to do, known by its id.</summary>
    public ListChange<Recommendation> Recommendations => LazyField.Made(ref _recommendations, this, static change => AnswerComparison.Recommendations(change.Before, change.After));

    /// <summary>What is held back, known by step and onset.</summary>
    public ListChange<Withheld> Withheld => LazyField.Made(ref _withheld, this, static change => AnswerComparison.Withheld(change.Before, change.After));

    /// <summary>What is near, known by step and measure.</summary>
    public ListChange<Upcoming> Upcoming => LazyField.Made(ref _upcoming, this, static change => AnswerComparison.Upcoming(change.Before, change.After));

    /// <summary>What was done on a ground that is gone, known by step, day and onset then.</summary>
    public ListChange<Ungrounded> Ungrounded => LazyField.Made(ref _ungrounded, this, static change => AnswerComparison.Ungrounded(change.Before, change.After));

    /// <summary>What to look at in the data, known by code and records.</summary>
    public ListChange<Finding> Findings => LazyField.Made(ref _findings, this, static change => AnswerComparison.Findings(change.Before, change.After));

    /// <summary>The exemptions, known by name and first day.</summary>
    public ListChange<AgreedExemption> Exemptions => LazyField.Made(ref _exemptions, this, static change => AnswerComparison.Exemptions(change.Before, change.After));

    /// <summary>Whether all of these stayed as they were; the day, the presence and the receipt may differ.</summary>
    public bool IsEmpty =>
        Occurrences.IsEmpty && Recommendations.IsEmpty && Withheld.IsEmpty && Upcoming.IsEmpty && Ungrounded.IsEmpty && Findings.IsEmpty && Exemptions.IsEmpty;
}
