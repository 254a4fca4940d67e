using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Dossier;
using Aanwezig.Guards;
using Aanwezig.Measures;
using Aanwezig.Occurrences.Replays;
using Aanwezig.Occurrences;
using Aanwezig.Snapshots;

namespace Aanwezig.Recommendations;

/// <summary>Finds the done steps whose ground a later correction removed, and that were not withdrawn yet.</summary>
internal sealed class UngroundedEntries(Ledger now)
{
    private static readonly Wording Reason = new(
        "wat toen meetelde, geldt na een correctie niet meer: {records}",
        "what counted then no longer holds after a correction: {records}");

    private static readonly Wording Otherwise = new("met wat nu bekend is, was dit niet nodig", "with what is known now, this was not needed");

    private static readonly Wording InDoubt = new(
        "stap `{step}` van {date} is gedaan; registraties waarop dat rustte spreken elkaar nu tegen",
        "step `{step}` of {date} was done; registrations that it rested on contradict each other now");

    private readonly Dictionary<(DateOnly Date, DateTime KnownAt), Ledger> _then = [];

    public IReadOnlyList<Ungrounded> All() =>
        [.. Lost().Where(lost => Contested(lost.Ground).Count == 0).Select(lost => new Ungrounded(
            lost.Entry.Step, lost.Ground.Step.Title, lost.Entry.Date, lost.Ground.Onset, lost.Ground.Step.IfCorrected, Why(lost.Ground)))];

    /// <summary>Returns a finding for each done step whose ground has become open between kinds: it is neither grounded nor ungrounded.</summary>
    public IEnumerable<Finding> Doubts() => Lost()
        .Select(lost => (lost.Entry, Names: Contested(lost.Ground)))
        .Where(doubt => doubt.Names.Count > 0)
        .Select(doubt => new Finding(
            "ground_in_doubt",
            new Sentence(InDoubt, new Argument("step", doubt.Entry.Step), new Argument("date", IsoDate.Of(doubt.Entry.Date))),
            doubt.Names));

    private List<(DossierEntry Entry, Occurrence Ground)> Lost()
    {
        var withdrawals = Notes(DossierOutcome.Withdrawn).ToList();
        var all = new List<(DossierEntry, Occurrence)>();
        foreach (var entry in Notes(DossierOutcome.Done))
        {
            if (GroundThen(entry) is not { } ground)
            {
                continue;
            }

            var withdrawal = withdrawals.FindIndex(other => other.Step == entry.Step && other.Date >= entry.Date);
            if (withdrawal >= 0)
            {
                withdrawals.RemoveAt(withdrawal);
                continue;
            }

            all.Add((entry, ground));
        }

        return all;
    }

    // These entries of the protocol's steps belong to no occurrence that follows from what is known now.
    private IEnumerable<DossierEntry> Notes(DossierOutcome outcome) => now.Followed.Dossier
        .Where(entry => entry.Outcome == outcome && now.OwnerOf(entry) is null && now.Followed.Versions.Step(entry.Step, entry.Date) is not null);

    private Occurrence? GroundThen(DossierEntry entry)
    {
        var followed = now.Followed;
        if (entry.Date < followed.First)
        {
            return null;
        }

        var written = entry.RecordedAt ?? entry.Date.ToDateTime(TimeOnly.MaxValue);
        var knownAt = written < followed.KnownAt ? written : followed.KnownAt ?? written;
        return BecameKnownLater(entry.Date, knownAt) ? LedgerThen(entry.Date, knownAt).OwnerOf(entry) : null;
    }

    private Ledger LedgerThen(DateOnly date, DateTime knownAt)
    {
        if (!_then.TryGetValue((date, knownAt), out var ledger))
        {
            var followed = now.Followed;
            var then = new FollowedCase(followed.Versions, followed.Jurisdiction, followed.Calendar, followed.Source, date, knownAt, followed.Compilation);
            _then.Add((date, knownAt), ledger = GuardRail.LedgerOf(Replay.Of(then)));
        }

        return ledger;
    }

    // Where nothing of those days became known later, what belonged to an occurrence then does so now.
    private bool BecameKnownLater(DateOnly date, DateTime knownAt)
    {
        var source = now.Followed.Source;
        return source.Records.Any(record => record.Date <= date && record.RecordedAt > knownAt)
            || source.Dossier.Any(entry => entry.Date <= date && KnownDossier.KnownSince(entry) > knownAt)
            || source.Facts.Any(fact => FactRule.HoldsFrom(fact) <= date && FactRule.KnownSince(fact) > knownAt)
            || source.Exemptions.Any(exemption => exemption.From <= date && exemption.RecordedAt > knownAt)
            || source.Consents.Any(consent => DateOnly.FromDateTime(consent.At) <= date && consent.At > knownAt);
    }

    // The records that contradict each other now and leave the condition unknown on the day of the onset.
    private List<string> Contested(Occurrence ground)
    {
        var version = now.Followed.Through(ground.Onset);
        var standing = new Snapshot(version, new MeasureReader(version, now.Replay.Occurrences), ground.Onset);
        return ground.Protocol == version.Protocol && Kleene.Read(ground.Step.When, standing).Verdict == Verdict.Unknown
            ? [.. Operands.Measures(ground.Step.When)
                .SelectMany(name => standing.Measure(name).Contested)
                .Select(record => record.Name)
                .Distinct()
                .Order(StringComparer.Ordinal)]
            : [];
    }

    private Sentence Why(Occurrence ground)
    {
        var holding = now.Followed.Records.Select(record => record.Record).ToHashSet(ReferenceEqualityComparer.Instance);
        var gone = Operands.Measures(ground.Step.When)
            .SelectMany(name => ground.Snapshot.Measure(name).Counted)
            .Select(item => item.Known)
            .Where(known => !holding.Contains(known.Record))
            .Select(known => known.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        return gone.Count == 0 ? new Sentence(Otherwise) : new Sentence(Reason, new Argument("records", string.Join(", ", gone)));
    }
}
