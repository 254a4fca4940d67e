using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Compilation;

namespace Aanwezig.Evaluation.Events;

/// <summary>A student of whom records in eight bytes say all that counts, as the source of a course; one of these serves many students and makes nothing anew for each.</summary>
internal sealed class PackedCase : CourseSource
{
    private readonly PackedPlan _plan;
    private readonly PackedFacts _facts;
    private readonly DatedTrack[] _tracks;

    public PackedCase(PackedPlan plan)
    {
        _plan = plan;
        Course = new Course(plan.Protocol);
        _facts = new PackedFacts(plan.Protocol);
        _tracks = [.. plan.Protocol.Measures.Select(measure => DatedTrack.Of(measure, Course.Wake))];
    }

    public Course Course { get; }

    public override Track[] Tracks => _tracks;

    /// <summary>Follows a student; false where the student asks for more than this can tell, and has to be followed as a whole case.</summary>
    public bool TryFollow(Student student, DatedFact[] facts, ReadOnlySpan<PackedRecord> records, CompiledDays days, in Enrolment enrolment)
    {
        Course.Clear(days, enrolment);
        _facts.Clear(student, facts, days, Course.Wake);
        if (!TryStart(days, enrolment.From))
        {
            return false;
        }

        var first = Attendance.Sets.Moments.Epoch.DayNumber - days.Table.DateOf(0).DayNumber;
        var last = enrolment.Last;
        foreach (var record in records)
        {
            var contributions = _plan.Of(record);
            var day = record.Day + first;
            if (contributions.Length > 0 && day >= 0 && day <= last && days.Table.IsSchoolDay(day))
            {
                Add(record, contributions, day, days, enrolment.From);
            }
        }

        foreach (var track in _tracks)
        {
            track.Begin();
        }

        Course.Follow(this);
        return true;
    }

    public override bool FollowFacts(int day, SlotValues values) => _facts.Follow(day, values);

    public override void BringFacts(int day, SlotValues values) => _facts.Bring(day, values);

    public override void ReadApart(int day, SlotValues values) => throw new InvalidOperationException("a plan leaves nothing to be read apart");

    public override int DoneBefore(int step, int from, int day) => 0;

    private bool TryStart(CompiledDays days, int enrolledFrom)
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

            track.Clear(days, enrolledFrom);
        }

        return true;
    }

    private void Add(PackedRecord record, Contribution[] contributions, int day, CompiledDays days, int enrolledFrom)
    {
        foreach (ref readonly var contribution in contributions.AsSpan())
        {
            if (!contribution.IsOfEnrolment || day >= enrolledFrom)
            {
                Add(_tracks[contribution.Slot], record, in contribution, day, days);
            }
        }
    }

    private static void Add(DatedTrack track, PackedRecord record, in Contribution contribution, int day, CompiledDays days)
    {
        var (certain, possible) = contribution.Written.Of(record.Minutes);
        if (!contribution.Settles)
        {
            track.Add(day, certain, possible, certain > 0);
            return;
        }

        var settles = days.Settles![day];
        var (certainThen, possibleThen) = contribution.Settled.Of(record.Minutes);
        if (settles <= day)
        {
            track.Add(day, certainThen, possibleThen, certainThen > 0);
            return;
        }

        track.Add(day, certain, possible, certain > 0);
        if (settles != DayTable.Never)
        {
            track.Settle(settles, certainThen - certain, possibleThen - possible, certainThen > 0 && certain == 0);
        }
    }
}
