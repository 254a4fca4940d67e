using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Snapshots;

namespace Aanwezig.Occurrences;

/// <summary>One occurrence of a step, with its outcomes and its entries.</summary>
internal sealed class Occurrence(StepDefinition step, DateOnly onset, Snapshot snapshot) : StepOnset(step, onset)
{
    private readonly Lazy<ConditionReading> _reading = new(() => Kleene.Read(step.When, snapshot), LazyThreadSafetyMode.None);
    private readonly Lazy<DateOnly?> _firstCounted = new(() => snapshot.FirstCounted(Kleene.Read(step.When, snapshot)), LazyThreadSafetyMode.None);
    private readonly List<(DateOnly Date, OccurrenceOutcome Outcome)> _turns = [];
    private readonly List<DossierEntry> _entries = [];

    /// <summary>The version of the protocol under which it occurred; the occurrence keeps it.</summary>
    public ProtocolDefinition Protocol => Snapshot.Followed.Protocol;

    /// <summary>The reading of the condition on the day of the onset.</summary>
    public ConditionReading Reading => _reading.Value;

    /// <summary>The values of measures and facts on the day of the onset.</summary>
    public Snapshot Snapshot { get; } = snapshot;

    /// <summary>The date of the earliest record that a met comparison counted; null where none counted.</summary>
    public DateOnly? FirstCounted => _firstCounted.Value;

    /// <summary>The entries of the dossier that belong to it.</summary>
    public IReadOnlyList<DossierEntry> Entries => _entries;

    public void Attach(DossierEntry entry) => _entries.Add(entry);

    public void Turn(DateOnly date, OccurrenceOutcome outcome) => _turns.Add((date, outcome));

    /// <summary>Returns the outcome at the end of a day on or after the onset.</summary>
    public OccurrenceOutcome OutcomeOn(DateOnly day) => LastTurn(day)?.Outcome ?? OccurrenceOutcome.Open;

    public bool IsOpenOn(DateOnly day) => Onset <= day && OutcomeOn(day) == OccurrenceOutcome.Open;

    /// <summary>Returns the day of the outcome that holds at the end of a day, or null while it is open.</summary>
    public DateOnly? EndedBy(DateOnly day) => LastTurn(day)?.Date;

    private (DateOnly Date, OccurrenceOutcome Outcome)? LastTurn(DateOnly day)
    {
        var place = _turns.FindLastIndex(turn => turn.Date <= day);
        return place < 0 ? null : _turns[place];
    }
}
