using System.Runtime.InteropServices;
using Aanwezig.Batches;
using Aanwezig.Compilation;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Events;
using Aanwezig.Occurrences.Sources;

namespace Aanwezig.Changes;

/// <summary>The occurrences of a followed student; tells what each event changes in them.</summary>
internal sealed class OccurrencesSoFar(Protocol protocol)
{
    private Onset[]? _onsets;
    private Onset[]? _cleared;

    /// <summary>The occurrences up to the day of the answer, by onset, then in file order.</summary>
    public IReadOnlyList<OccurrenceRecord> All { get; private set; } = [];

    /// <summary>Finds the occurrences of a standing, and what differs.</summary>
    /// <param name="standing">What is known.</param>
    /// <param name="packed">The same in packed form; null where that does not tell all.</param>
    /// <param name="hasOnlyRecords">Whether nothing came but registrations since the occurrences were found.</param>
    /// <param name="wasTold">Whether the packed form told all that was asked of it.</param>
    public ListChange<OccurrenceRecord> Follow(Standing standing, PackedStudent? packed, bool hasOnlyRecords, out bool wasTold)
    {
        wasTold = false;
        if (packed is null)
        {
            return Afresh(standing);
        }

        var one = packed.Version.Take();
        try
        {
            wasTold = packed.TryFollow(one, standing.On);
            return !wasTold ? Afresh(standing)
                : standing.HasDossier && one.Course.Onsets.Count > 0 ? WithDossier(standing, one.Course, packed.Version.Protocol, hasOnlyRecords)
                : Found(standing, packed, one.Course);
        }
        finally
        {
            packed.Version.Put(one);
        }
    }

    private ListChange<OccurrenceRecord> Afresh(Standing standing)
    {
        (_onsets, _cleared) = (null, null);
        return Become(protocol.Replay(standing.Known, DateOnly.MinValue, standing.On));
    }

    // What became of an occurrence follows from onsets, ends and dossier; but of rungs that others passed over, from all that can hold them too.
    private ListChange<OccurrenceRecord> WithDossier(Standing standing, Course course, CompiledProtocol version, bool hasOnlyRecords)
    {
        if (hasOnlyRecords
            && _onsets is not null
            && _onsets.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(course.Onsets))
            && _cleared.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(course.Cleared))
            && !PassesOver(_onsets, version))
        {
            return ListChange<OccurrenceRecord>.None;
        }

        var change = Afresh(standing);
        (_onsets, _cleared) = ([.. course.Onsets], [.. course.Cleared]);
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

    private ListChange<OccurrenceRecord> Found(Standing standing, PackedStudent packed, Course course)
    {
        (_onsets, _cleared) = (null, null);
        var steps = packed.Version.Protocol.Definition.Steps;
        var isSame = course.Onsets.Count == All.Count;
        for (var place = 0; place < All.Count && isSame; place++)
        {
            var found = packed.Found(course, place, standing.On);
            var former = All[place];
            isSame = former.Onset == found.Onset && former.Outcome == found.Outcome && former.Ended == found.Ended && former.EarlierVersion is null && former.Step == steps[found.Step].Id;
        }

        return isSame ? ListChange<OccurrenceRecord>.None : Become([.. course.Onsets.Select((_, place) =>
        {
            var found = packed.Found(course, place, standing.On);
            return new OccurrenceRecord(standing.Student, steps[found.Step].Id, steps[found.Step].Title, found.Onset, found.Ended, found.Outcome);
        })]);
    }

    private ListChange<OccurrenceRecord> Become(IReadOnlyList<OccurrenceRecord> next)
    {
        var change = Compared.Occurrences(All, next);
        All = change.IsEmpty ? All : [.. change.ApplyTo(All)];
        return change.IsEmpty ? ListChange<OccurrenceRecord>.None : change;
    }
}
