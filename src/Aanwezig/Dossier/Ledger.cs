using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Days;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Replays;

namespace Aanwezig.Dossier;

/// <summary>What became of the occurrences of a replay: day by day what ended them, and the entries of the dossier that belong to them.</summary>
/// <remarks>On one day first what ends by itself, then what occurs and what that ends, then the entries of that day in their order.</remarks>
internal sealed class Ledger
{
    private readonly List<Occurrence> _occurrences = [];
    private readonly Dictionary<DossierEntry, Occurrence> _owners = new(ReferenceEqualityComparer.Instance);
    private readonly Ladders _ladders;

    // The days on which something can happen; on all others everything stands as it stood.
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

    /// <summary>The occurrences up to the day that is being read, by onset, then in file order.</summary>
    public IReadOnlyList<Occurrence> Occurrences => _occurrences;

    /// <summary>Reads what became of the occurrences of a replay.</summary>
    /// <param name="replay">The replay.</param>
    /// <param name="holds">What the guards say of an occurrence.</param>
    public static Ledger Of(Replay replay, HoldsBeyondDay holds) => new(replay, holds);

    /// <summary>The occurrence that an entry belongs to; null: it is only a note.</summary>
    public Occurrence? OwnerOf(DossierEntry entry) => _owners.GetValueOrDefault(entry);

    /// <summary>The occurrences that are open at the end of a day, those of a ladder that count as open again included.</summary>
    public IReadOnlyList<Occurrence> OpenOn(DateOnly day) =>
        [.. _occurrences.Where(occurrence => occurrence.IsOpenOn(day) || _ladders.IsOpenAgain(occurrence, day, day))];

    /// <summary>Whether a passed-over occurrence counts as open again, with the entries up to a date.</summary>
    public bool IsOpenAgain(Occurrence occurrence, DateOnly day) => _ladders.IsOpenAgain(occurrence, day, day);

    /// <summary>The last day on which an occurrence can be open by itself; null: no such day.</summary>
    public DateOnly? LastDayOf(Occurrence occurrence)
    {
        var enrolment = Followed.Student.EnrolledUntil;
        if (occurrence.Step.Duty is not null)
        {
            return enrolment;
        }

        DateOnly?[] ends =
        [
            enrolment,
            Followed.Versions.LastDayAgreedIn(occurrence.Protocol),
            Followed.Calendar.YearOf(occurrence.Onset)?.Range.Until,
            occurrence.Step.Expires is { } expires ? DurationsOfDays.After(Followed.Days, occurrence.Onset, expires) : null,
        ];
        return ends.Min();
    }

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
        EndByThemselves(day);
        foreach (var occurrence in Replay.Occurrences.Where(occurrence => occurrence.Onset == day).ToList())
        {
            Supersede(occurrence);
            _occurrences.Add(occurrence);
            if (LastDayOf(occurrence) is { } last && last < Followed.On)
            {
                _days.Add((last < day ? day : last).AddDays(1));
            }
        }

        _ladders.PassOver(day);
        foreach (var entry in Followed.Dossier.Where(entry => entry.Date == day))
        {
            Enter(entry);
        }
    }

    private void EndByThemselves(DateOnly day)
    {
        foreach (var occurrence in _occurrences.Where(occurrence => occurrence.IsOpenOn(day)))
        {
            if (Replay.Cleared.Any(cleared => cleared.Step == occurrence.Step && cleared.Day == day))
            {
                occurrence.Turn(day, OccurrenceOutcome.Cleared);
            }
            else if (LastDayOf(occurrence) < day)
            {
                occurrence.Turn(day, OccurrenceOutcome.Expired);
            }
        }
    }

    private void Supersede(Occurrence occurrence)
    {
        if (occurrence.Step.Duty is not null)
        {
            return;
        }

        foreach (var earlier in _occurrences.Where(other => other.Step.Id == occurrence.Step.Id && other.Step.Duty is null && other.IsOpenOn(occurrence.Onset)))
        {
            earlier.Turn(occurrence.Onset, OccurrenceOutcome.Superseded);
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
        if (entry.Outcome != DossierOutcome.Attempted && Ends(entry.Outcome, stands))
        {
            target.Turn(entry.Date, OutcomeOf(entry.Outcome));
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

    // What is taken back may have been done on a ground that is gone; it then ends nothing that is open now.
    private bool TakesBackAnOlderEntry(DossierEntry entry) => Followed.Dossier
        .Any(other => other.Step == entry.Step && other.Outcome == DossierOutcome.Done && other.Date <= entry.Date && OwnerOf(other) is null);

    private static OccurrenceOutcome OutcomeOf(DossierOutcome outcome) => outcome switch
    {
        DossierOutcome.Done => OccurrenceOutcome.Done,
        DossierOutcome.Declined => OccurrenceOutcome.Declined,
        DossierOutcome.Waived => OccurrenceOutcome.Waived,
        _ => OccurrenceOutcome.Withdrawn,
    };
}
