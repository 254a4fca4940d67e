using Aanwezig.Compilation;
using Aanwezig.Definitions;
using Aanwezig.Evaluation.Tallies;

namespace Aanwezig.Evaluation.Events;

/// <summary>A followed case as the source of a course: whatever is known of a student, read by the words of the definitions.</summary>
internal sealed class KnownCase : CourseSource
{
    private readonly FollowedCase _followed;
    private readonly CompiledProtocol _protocol;
    private readonly CompiledDays _days;
    private readonly List<Occurrence> _history = [];
    private readonly Moments _moments;
    private readonly FactTrack _facts;
    private readonly Track[] _tracks;

    private KnownCase(FollowedCase followed, CompiledProtocol protocol, Course course)
    {
        (_followed, _protocol, _days) = (followed, protocol, followed.CompiledDays);
        Reader = new MeasureReader(followed, _history);
        _moments = new Moments(followed, Reader, _days.Table);
        var enrolment = Enrolment.Of(followed.Student, followed.Protocol, _days.Table, followed.On);
        course.Clear(_days, enrolment);
        _facts = new FactTrack(protocol, course.Wake);
        _facts.Clear(followed, _days.Table);
        _tracks = [.. protocol.Measures.Select(measure => TrackOf(measure, course.Wake, enrolment.From))];
        WakeForDone(course);
    }

    public override Track[] Tracks => _tracks;

    /// <summary>The occurrences so far.</summary>
    public IReadOnlyList<Occurrence> History => _history;

    /// <summary>Reads measures with what occurred so far.</summary>
    public MeasureReader Reader { get; }

    /// <summary>Follows a case to its last day.</summary>
    public static (KnownCase Case, Course Course) Follow(FollowedCase followed)
    {
        var protocol = HasFractions(followed) ? followed.Compiled.Careful : followed.Compiled;
        var course = new Course(protocol);
        var known = new KnownCase(followed, protocol, course);
        course.Follow(known);
        return (known, course);
    }

    public override bool FollowFacts(int day, SlotValues values) => _facts.Follow(day, values);

    public override void ReadApart(int day, SlotValues values)
    {
        var today = _moments.On(day);
        Values kept = day > 0 ? today.Keeping(_moments.On(day - 1)) : today;
        foreach (var (leaf, slot) in _protocol.Slots.Apart)
        {
            var (now, then) = ((long)Kleene.Read(leaf, today).Verdict, (long)Kleene.Read(leaf, kept).Verdict);
            values.Turn(slot, now, now, then, then);
        }
    }

    public override int DoneBefore(int step, int from, int day) =>
        DoneEntries.Before(_followed, _protocol.Steps[step].Definition.Id, _days.Table.DateOf(day)).Count(date => _days.Table.NumberOf(date) >= from);

    public override void Occurred(int step, int day) =>
        _history.Add(new Occurrence(_protocol.Steps[step].Definition, _days.Table.DateOf(day), _moments.On(day)));

    // A number among the facts that is not whole has no place among whole ones.
    private static bool HasFractions(FollowedCase followed) => followed.Source.Facts.Any(change =>
        ExactNumber.TryParse(change.Value, out var number) && !Slots.IsWhole(number));

    private Track TrackOf(CompiledMeasure measure, WakeDays wake, int enrolledFrom)
    {
        if (measure.Tracking is not Tracking.Afresh && CanBeDated(measure))
        {
            return new DatedRecords(measure, _followed, _days).Into(wake, enrolledFrom);
        }

        var afresh = new AfreshTrack(measure, wake);
        afresh.Clear(_moments, _days, _protocol.Slots);
        return afresh;
    }

    private bool CanBeDated(CompiledMeasure measure) =>
        _days.Windows[measure.Slot] is { OnlyMovesOn: true }
        && (measure.Tracking != Tracking.Run || !_followed.Exempt.Touches(measure.Definition))
        && (measure.Tracking != Tracking.Spells || _days.Table.HasNoGaps)
        && (measure.Tracking is not (Tracking.Spells or Tracking.Run) || !measure.IsOfEnrolment || _followed.Student.EnrolledFrom is null);

    // What was done counts from the day after it, and leaves the window of the limit.
    private void WakeForDone(Course course)
    {
        foreach (var entry in _followed.Dossier)
        {
            var day = _days.Table.NumberOf(entry.Date);
            for (var step = 0; step < _protocol.Steps.Length; step++)
            {
                if (_protocol.Steps[step].Definition is { AtMost.Counting: Counting.Done } definition && definition.Id == entry.Step && day >= 0 && day < _days.Table.Count)
                {
                    course.WakeAll(day + 1);
                    course.WakeAll(_days.Limits[step]!.Leave[day]);
                }
            }
        }
    }
}
