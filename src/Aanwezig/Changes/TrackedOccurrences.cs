using System.Runtime.InteropServices;
using Aanwezig.Batches;
using Aanwezig.Compilation;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Events;
using Aanwezig.Occurrences.Sources;

namespace Aanwezig.Changes;

/// <summary>The occurrences of a tracked student; finds the change that each event makes in them.</summary>
internal sealed class TrackedOccurrences
{
    private Onset[]? _onsets;
    private Onset[]? _cleared;

    /// <summary>The occurrences up to the day of the answer, by onset, then in file order.</summary>
    public IReadOnlyList<OccurrenceRecord> All { get; private set; } = [];

    /// <summary>Finds the occurrences of a state, and the change from the former ones.</summary>
    /// <param name="standing">The state.</param>
    /// <param name="packed">The student of the state in packed form; null where that form cannot hold everything.</param>
    /// <param name="hasOnlyRecords">Whether only registrations came since the former occurrences were found.</param>
    /// <param name="isComplete">True where the packed form was enough to find the occurrences.</param>
    public ListChange<OccurrenceRecord> Follow(TrackerState standing, PackedStudent? packed, bool hasOnlyRecords, out bool isComplete)
    {
        isComplete = false;
        if (packed is null)
        {
            return Afresh(standing);
        }

        var follower = packed.Version.Take();
        try
        {
            isComplete = packed.TryFollow(follower, standing.On);
            return !isComplete ? Afresh(standing)
                : standing.HasDossier && follower.Loop.Onsets.Count > 0 ? WithDossier(standing, follower.Loop, packed.Version.Protocol, hasOnlyRecords)
                : Found(standing, packed, follower.Loop);
        }
        finally
        {
            packed.Version.Put(follower);
        }
    }

    private ListChange<OccurrenceRecord> Afresh(TrackerState standing)
    {
        (_onsets, _cleared) = (null, null);
        return Become(standing.Protocol.Replay(standing.Known, DateOnly.MinValue, standing.On));
    }

    // The outcome of an occurrence follows from onsets, ends and dossier. The outcome of a passed-over step also depends on everything that can hold a step back.
    private ListChange<OccurrenceRecord> WithDossier(TrackerState standing, EventLoop loop, CompiledProtocol version, bool hasOnlyRecords)
    {
        if (hasOnlyRecords
            && _onsets is not null
            && _onsets.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(loop.Onsets))
            && _cleared.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(loop.Cleared))
            && !PassesOver(_onsets, version))
        {
            return ListChange<OccurrenceRecord>.None;
        }

        var change = Afresh(standing);
        (_onsets, _cleared) = ([.. loop.Onsets], [.. loop.Cleared]);
        return change;
    }

    private static bool PassesOver(Onset[] onsets, CompiledProtocol version)
    {
        foreach (var one in onsets)
        {
            foreach (var other in onsets)
            {
                if (version.PassedOverBy[one.Step][other.Step])
                {
                    return true;
                }
            }
        }

        return false;
    }

    private ListChange<OccurrenceRecord> Found(TrackerState standing, PackedStudent packed, EventLoop loop)
    {
        (_onsets, _cleared) = (null, null);
        var steps = packed.Version.Protocol.Definition.Steps;
        var isSame = loop.Onsets.Count == All.Count;
        for (var place = 0; place < All.Count && isSame; place++)
        {
            var found = packed.Found(loop, place, standing.On);
            var former = All[place];
            isSame = former.Onset == found.Onset && former.Outcome == found.Outcome && former.Ended == found.Ended && former.EarlierVersion is null && former.Step == steps[found.Step].Id;
        }

        return isSame ? ListChange<OccurrenceRecord>.None : Become([.. loop.Onsets.Select((_, place) =>
        {
            var found = packed.Found(loop, place, standing.On);
            return new OccurrenceRecord(standing.Student, steps[found.Step].Id, steps[found.Step].Title, found.Onset, found.Ended, found.Outcome);
        })]);
    }

    private ListChange<OccurrenceRecord> Become(IReadOnlyList<OccurrenceRecord> next)
    {
        var change = AnswerComparison.Occurrences(All, next);
        All = change.IsEmpty ? All : [.. change.ApplyTo(All)];
        return change.IsEmpty ? ListChange<OccurrenceRecord>.None : change;
    }
}
