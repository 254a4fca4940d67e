using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Replays;

namespace Aanwezig.Dossier;

/// <summary>The outcomes of the occurrences of a replay, day by day, with the entries of the dossier that belong to them.</summary>
/// <remarks>Within a day, onsets and endings without an entry come first, then the entries of that day in their order.</remarks>
internal sealed class Ledger
{
    private readonly List<Occurrence> _occurrences = [];
    private readonly Dictionary<DossierEntry, Occurrence> _owners = new(ReferenceEqualityComparer.Instance);
    private readonly Ladders _ladders;

    // The days on which an outcome can change; on all other days nothing changes.
    private readonly SortedSet<DateOnly> _days = [];

    private Ledger(Replay replay, HoldsBeyondDay holds)
    {
        Replay = replay;
        _ladders = new Ladders(this, holds);
        AddDays();
        while (_days.Count > 0 && _days.Min <= replay.Followed.On)
        {
            Follow(TakeDay());
        }
    }

    public Replay Replay { get; }

    public FollowedCase Followed => Replay.Followed;

    /// <summary>The occurrences up to the current day, by onset, then in file order.</summary>
    public IReadOnlyList<Occurrence> Occurrences => _occurrences;

    /// <summary>Returns the ledger of a replay.</summary>
    /// <param name="replay">The replay.</param>
    /// <param name="holds">The verdict of the guards on an occurrence.</param>
    public static Ledger Of(Replay replay, HoldsBeyondDay holds) => new(replay, holds);

    /// <summary>Returns the occurrence that an entry belongs to; null where the entry is only a note.</summary>
    public Occurrence? OwnerOf(DossierEntry entry) => _owners.GetValueOrDefault(entry);

    /// <summary>Returns the occurrences that are open at the end of a day, including those of a ladder that count as open again.</summary>
    public IReadOnlyList<Occurrence> OpenOn(DateOnly day) =>
        [.. _occurrences.Where(occurrence => occurrence.IsOpenOn(day) || _ladders.IsOpenAgain(occurrence, day, day))];

    /// <summary>Returns whether a passed-over occurrence counts as open again, with the entries up to a day, included.</summary>
    public bool IsOpenAgain(Occurrence occurrence, DateOnly day) => _ladders.IsOpenAgain(occurrence, day, day);

    /// <summary>Returns whether an occurrence has expired by the end of a day.</summary>
    public bool IsExpiredOn(Occurrence occurrence, DateOnly day) => ExpiryDay(occurrence) <= day.DayNumber;

    private int ExpiryDay(Occurrence occurrence) => EndingRule.ExpiryDay(occurrence.Onset.DayNumber, EndingRule.LastOpenDay(
        occurrence.Step,
        NumberOf(Followed.Enrolled.LastDayOn(occurrence.Onset)),
        NumberOf(Followed.Versions.LastDayAgreedIn(occurrence.Protocol)),
        NumberOf(Followed.Calendar.YearOf(occurrence.Onset)?.Range.Until),
        NumberOf(occurrence.Step.Expires is { } expires ? DurationsOfDays.After(Followed.Days, occurrence.Onset, expires) : null)));

    private static int NumberOf(DateOnly? day) => day?.DayNumber ?? DayTable.Never;

    private void AddDays()
    {
        _days.UnionWith(Replay.Occurrences.Select(occurrence => occurrence.Onset));
        _days.UnionWith(Replay.Cleared.Select(cleared => cleared.Day));
        _days.UnionWith(Followed.Dossier.Select(entry => entry.Date));
        _days.RemoveWhere(day => day < Followed.First || day > Followed.On);
    }

    private DateOnly TakeDay()
    {
        var day = _days.Min;
        _days.Remove(day);
        return day;
    }

    private void Follow(DateOnly day)
    {
        var occurring = Replay.Occurrences.Where(occurrence => occurrence.Onset == day).ToList();
        _occurrences.AddRange(occurring);
        _days.UnionWith(occurring.Select(ExpiryDay).Where(expiry => expiry <= Followed.On.DayNumber).Select(DateOnly.FromDayNumber));
        End(day, occurring);
        foreach (var entry in Followed.Dossier.Where(entry => entry.Date == day))
        {
            Enter(entry);
        }
    }

    private void End(DateOnly day, List<Occurrence> occurring)
    {
        foreach (var occurrence in _occurrences.Where(occurrence => occurrence.IsOpenOn(day)))
        {
            var isEarlier = occurrence.Onset < day;
            var outcome = EndingRule.OnDay(
                isEarlier && Replay.Cleared.Any(cleared => cleared.Step == occurrence.Step && cleared.Day == day),
                isEarlier && IsExpiredOn(occurrence, day),
                isEarlier && occurring.Exists(other => StepSuccession.Supersedes(other.Step, occurrence.Step)),
                _ladders.IsPassedOver(occurrence, occurring, day));
            if (outcome != OccurrenceOutcome.Open)
            {
                occurrence.Turn(day, outcome);
            }
        }
    }

    private void Enter(DossierEntry entry)
    {
        if (Target(entry) is not { } target)
        {
            return;
        }

        _owners[entry] = target;
        target.Attach(entry);
        var stands = target.OutcomeOn(entry.Date);
        if (OutcomeOf(entry.Outcome) is { } outcome && Ends(entry.Outcome, stands))
        {
            target.Turn(entry.Date, outcome);
        }
    }

    private static bool Ends(DossierOutcome entry, OccurrenceOutcome stands) =>
        stands is OccurrenceOutcome.Open or OccurrenceOutcome.PassedOver
        || (stands == OccurrenceOutcome.Done && entry == DossierOutcome.Withdrawn);

    // decision: 303-dossier-entries
    private Occurrence? Target(DossierEntry entry)
    {
        var mine = _occurrences.Where(occurrence => occurrence.Step.Id == entry.Step).ToList();
        if (entry.Onset is { } onset && mine.Find(occurrence => occurrence.Onset == onset) is { } named)
        {
            return named;
        }

        var open = mine.Find(occurrence => occurrence.IsOpenOn(entry.Date) || _ladders.IsOpenAgain(occurrence, entry.Date, entry.Date.AddDays(-1)));
        return entry.Outcome == DossierOutcome.Withdrawn
            ? mine.FindLast(occurrence => occurrence.OutcomeOn(entry.Date) == OccurrenceOutcome.Done) ?? (TakesBackAnOlderEntry(entry) ? null : open)
            : open;
    }

    // A withdrawn entry may belong to an onset that no longer exists; it then ends no open occurrence.
    private bool TakesBackAnOlderEntry(DossierEntry entry) => Followed.Dossier
        .Any(other => other.Step == entry.Step && other.Outcome == DossierOutcome.Done && other.Date <= entry.Date && OwnerOf(other) is null);

    // An attempt ends nothing.
    private static OccurrenceOutcome? OutcomeOf(DossierOutcome outcome) => outcome switch
    {
        DossierOutcome.Done => OccurrenceOutcome.Done,
        DossierOutcome.Declined => OccurrenceOutcome.Declined,
        DossierOutcome.Waived => OccurrenceOutcome.Waived,
        DossierOutcome.Withdrawn => OccurrenceOutcome.Withdrawn,
        DossierOutcome.Attempted => null,
    };
}
