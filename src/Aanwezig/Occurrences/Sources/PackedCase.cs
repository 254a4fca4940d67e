using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Compilation;
using Aanwezig.Conditions;
using Aanwezig.Days;
using Aanwezig.Measures;
using Aanwezig.Measures.Tracks;
using Aanwezig.Occurrences.Events;

namespace Aanwezig.Occurrences.Sources;

/// <summary>
/// A source of an event loop for students whose packed records hold everything that counts. One object serves many students, without allocations for
/// each.
/// </summary>
internal sealed class PackedCase : CaseSource
{
    private readonly PackedPlan _plan;
    private readonly PackedFacts _facts;
    private readonly DatedTrack[] _tracks;
    private readonly DatedAmounts[] _amounts;
    private readonly SingleMeasureSteps[] _singles;

    public PackedCase(PackedPlan plan)
    {
        _plan = plan;
        Loop = new EventLoop(plan.Protocol);
        _facts = new PackedFacts(plan.Protocol);
        _tracks = [.. plan.Protocol.Measures.Select(measure => MeasureTracks.Of(measure, mayPutOff: true))];
        _singles = [.. plan.Protocol.SingleMeasures.Select(single => new SingleMeasureSteps(single.Measure, single.Steps))];
        _amounts = [.. Enumerable.Range(0, plan.Ways).Select(_ => new DatedAmounts())];
    }

    public EventLoop Loop { get; }

    /// <summary>The steps that are followed outside the event loop.</summary>
    public IReadOnlyList<SingleMeasureSteps> Singles => _singles;

    public override Track[] Tracks => _tracks;

    /// <summary>Follows a student; returns false where the student has to be followed as a whole case.</summary>
    public bool TryFollow(Student student, DatedFact[] facts, ReadOnlySpan<PackedRecord> records, CompiledDays days, in OccurrenceDays enrolment)
    {
        Loop.Clear(days, enrolment);
        _facts.Clear(student, facts, days, Loop.Wake);
        if (!CanFollow(days, enrolment.From))
        {
            return false;
        }

        foreach (var amounts in _amounts)
        {
            amounts.Clear();
        }

        var first = Attendance.Sets.PackedMoments.Epoch.DayNumber - days.Table.DateOf(0).DayNumber;
        var last = enrolment.Last;
        var from = Math.Max(0, enrolment.From);
        var (known, counts) = (DayTable.Never, false);
        var overlap = new DateOverlap(_plan);
        foreach (var record in records)
        {
            var day = record.Day + first;
            if (day != known)
            {
                (known, counts) = (day, day >= from && day <= last && days.Table.IsSchoolDay(day));
                overlap.Begin(record);
            }
            else if (counts && overlap.Meets(record))
            {
                return false;
            }

            if (counts)
            {
                Add(record, day, days);
            }
        }

        foreach (var track in _tracks)
        {
            track.Begin(days, enrolment.From, _amounts[_plan.WayOf(track.Measure.Slot)]);
        }

        Loop.Follow(this);
        foreach (var single in _singles)
        {
            single.Follow(days, enrolment, _amounts[_plan.WayOf(single.Slot)], Loop.Onsets);
        }

        InOrder(Loop.Onsets);
        return true;
    }

    public override bool FollowFacts(int day, SlotValues values) => _facts.Follow(day, values);

    public override void AwaitFacts(WakeDays wake) => _facts.Await(wake);

    public override void BringFacts(int day, SlotValues values) => _facts.Bring(day, values);

    public override void ReadApart(int day, SlotValues values) => throw new InvalidOperationException("a plan leaves nothing to be read apart");

    public override int DoneBefore(int step, int from, int day) => 0;

    // Sorts the onsets by day, then in file order; they are few and mostly sorted.
    private static void InOrder(List<Onset> onsets)
    {
        for (var next = 1; next < onsets.Count; next++)
        {
            var onset = onsets[next];
            var place = next;
            for (; place > 0 && onsets[place - 1].IsAfter(onset); place--)
            {
                onsets[place] = onsets[place - 1];
            }

            onsets[place] = onset;
        }
    }

    private bool CanFollow(CompiledDays days, int enrolledFrom)
    {
        foreach (var track in _tracks)
        {
            var measure = track.Measure;
            var isRun = measure.Tracking is Tracking.Spells or Tracking.Run;
            if (days.Windows[measure.Slot] is not { OnlyMovesOn: true }
                || (measure.Tracking == Tracking.Spells && !days.Table.HasNoGaps)
                || (isRun && measure.IsOfEnrolment && enrolledFrom > 0))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(PackedRecord record, int day, CompiledDays days)
    {
        foreach (ref readonly var contribution in _plan.Of(record).AsSpan())
        {
            contribution.AddTo(_amounts[contribution.Way], day, record.Minutes, contribution.Settles ? days.Settles![day] : DayTable.Never);
        }
    }
}
