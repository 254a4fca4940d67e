using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Measures;
using Aanwezig.Measures.Tracks;
using Aanwezig.Occurrences.Events;
using Aanwezig.Snapshots;

namespace Aanwezig.Occurrences.Sources;

/// <summary>A followed case as the source of an event loop, for everything that can be known about a student.</summary>
internal sealed class KnownCase : CaseSource
{
    private readonly FollowedCase _followed;
    private readonly CompiledProtocol _protocol;
    private readonly CompiledDays _days;
    private readonly List<Occurrence> _history;
    private readonly SnapshotCache _moments;
    private readonly FactTrack _facts;
    private readonly Track[] _tracks;

    private KnownCase(FollowedCase followed, CompiledProtocol protocol, in OccurrenceDays enrolment, List<Occurrence> history)
    {
        (_followed, _protocol, _days, _history) = (followed, protocol, followed.CompiledDays, history);
        Loop = new EventLoop(protocol);
        Reader = new MeasureReader(followed, _history);
        _moments = new SnapshotCache(followed, Reader, _days.Table);
        Loop.Clear(_days, enrolment);
        Loop.WakeAll(enrolment.First - 1);
        _facts = new FactTrack(protocol, Loop.Wake);
        _facts.Clear(followed, _days.Table);
        var (first, enrolledFrom) = (Math.Max(0, enrolment.First - 1), enrolment.From);
        _tracks = [.. protocol.Measures.Select(measure => TrackOf(measure, first, enrolledFrom))];
        WakeForDone(Loop);
    }

    public override Track[] Tracks => _tracks;

    public EventLoop Loop { get; }

    /// <summary>The reader of measures, which includes the occurrences so far.</summary>
    public MeasureReader Reader { get; }

    /// <summary>Follows a case through the days of one version.</summary>
    /// <param name="version">The case, seen through the version.</param>
    /// <param name="first">The first day on which the version is followed, included.</param>
    /// <param name="last">The last day on which the version is followed, included.</param>
    /// <param name="history">The occurrences under earlier versions; those under this version are added.</param>
    /// <param name="isArmed">Whether a step is armed on the first day.</param>
    public static KnownCase Follow(FollowedCase version, DateOnly first, DateOnly last, List<Occurrence> history, Func<StepDefinition, bool> isArmed)
    {
        var protocol = HasFractions(version) ? version.Compiled.Careful : version.Compiled;
        var known = new KnownCase(version, protocol, OccurrenceDays.Of(version, first, last), history);
        foreach (var step in protocol.Steps)
        {
            known.Loop.Arming.Arm(step.Definition.Index, isArmed(step.Definition));
        }

        foreach (var occurrence in history.ToList())
        {
            if (protocol.Steps.FirstOrDefault(step => step.Definition.Id == occurrence.Step.Id) is { } step)
            {
                known.Loop.Remember(step.Definition.Index, version.CompiledDays.Table.NumberOf(occurrence.Onset), version.Remembers(occurrence));
            }
        }

        known.Loop.Follow(known);
        return known;
    }

    public override bool FollowFacts(int day, SlotValues values) => _facts.Follow(day, values);

    public override void ReadApart(int day, SlotValues values)
    {
        var today = _moments.On(day);
        NamedValues kept = day > 0 ? today.Keeping(_moments.On(day - 1)) : today;
        foreach (var (leaf, slot) in _protocol.Slots.Apart)
        {
            var (now, then) = ((long)Kleene.Read(leaf, today).Verdict, (long)Kleene.Read(leaf, kept).Verdict);
            values.Turn(slot, now, now, then, then);
        }
    }

    public override int DoneBefore(int step, int from, int day) =>
        DoneEntries.Before(_followed, _protocol.Steps[step].Definition.Id, _days.Table.DateOf(day)).Count(date => LimitRule.Counts(_days.Table.NumberOf(date), from, day));

    public override void Occurred(int step, int day) =>
        _history.Add(new Occurrence(_protocol.Steps[step].Definition, _days.Table.DateOf(day), _moments.On(day)));

    // A fact whose number is not whole has no form in whole numbers.
    private static bool HasFractions(FollowedCase followed) =>
        followed.Source.Facts.Any(change => ExactNumber.TryParse(change.Value, out var number) && !Slots.IsWhole(number))
        || followed.Versions.All.SelectMany(version => version.Parameters).SelectMany(parameter => parameter.Values).Any(value => !Slots.IsWhole(value.Value));

    private Track TrackOf(CompiledMeasure measure, int first, int enrolledFrom)
    {
        if (measure.Tracking is not Tracking.Afresh && CanBeDated(measure))
        {
            return new DatedRecords(measure, _followed, _days).Into(enrolledFrom);
        }

        var afresh = new AfreshTrack(measure);
        afresh.Clear(_moments, _days, _protocol.Slots, first);
        return afresh;
    }

    private bool CanBeDated(CompiledMeasure measure) =>
        _days.Windows[measure.Slot] is { OnlyMovesOn: true }
        && (measure.Tracking is not (Tracking.Spells or Tracking.Run) || !_followed.Exempt.Touches(measure.Definition))
        && (measure.Tracking != Tracking.Spells || _days.Table.HasNoGaps)
        && (measure.Tracking is not (Tracking.Spells or Tracking.Run) || !measure.IsOfEnrolment || !_followed.Enrolled.BeginsInTime)
        && (!measure.IsOfEnrolment || !_followed.Enrolled.HasGaps);

    // An entry <c>done</c> counts from the day after it, until it leaves the window of the limit.
    private void WakeForDone(EventLoop loop)
    {
        foreach (var entry in _followed.Dossier)
        {
            var day = _days.Table.NumberOf(entry.Date);
            for (var step = 0; step < _protocol.Steps.Length; step++)
            {
                if (_protocol.Steps[step].Definition is { AtMost.Counting: Counting.Done } definition && definition.Id == entry.Step && day < _days.Table.Count)
                {
                    loop.WakeAll(day + 1);
                    loop.WakeAll(_days.Limits[step]!.LeaveOf(day));
                }
            }
        }
    }
}
