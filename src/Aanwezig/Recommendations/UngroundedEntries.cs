using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Diagnostics;
using Aanwezig.Dossier;
using Aanwezig.Guards;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Replays;

namespace Aanwezig.Recommendations;

/// <summary>Finds the done steps whose ground a later correction removed, and that were not withdrawn yet.</summary>
internal sealed class UngroundedEntries(Ledger now)
{
    private static readonly Wording Reason = new(
        "wat toen meetelde, geldt na een correctie niet meer: {records}",
        "what counted then no longer holds after a correction: {records}");

    private static readonly Wording Otherwise = new("met wat nu bekend is, was dit niet nodig", "with what is known now, this was not needed");

    public IReadOnlyList<Ungrounded> All()
    {
        var withdrawals = Notes(DossierOutcome.Withdrawn).ToList();
        var all = new List<Ungrounded>();
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

            all.Add(new Ungrounded(entry.Step, ground.Step.Title, entry.Date, ground.Onset, ground.Step.IfCorrected, Why(ground)));
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
        var then = new FollowedCase(followed.Versions, followed.Jurisdiction, followed.Calendar, followed.Source, entry.Date, knownAt, followed.Compilation);
        return GuardRail.LedgerOf(Replay.Of(then)).OwnerOf(entry);
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
