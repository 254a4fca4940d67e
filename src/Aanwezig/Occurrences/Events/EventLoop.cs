using System.Numerics;
using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Conditions;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Occurrences.Events;

/// <summary>Visits the days of one student on which something can change, and finds the onsets of steps.</summary>
/// <remarks>All steps read the same state; the effects of a day are visible from the next day on. One loop serves many students, one after the other.</remarks>
internal sealed class EventLoop
{
    private readonly CompiledProtocol _protocol;
    private readonly Limits _limits;
    private readonly int[] _next;
    private readonly RememberedOnsets _remembered = new();
    private readonly bool _hasApart;
    private readonly List<int> _occurring = [];
    private readonly WakeDays _allDue = new();
    private CompiledDays _days = null!;
    private OccurrenceDays _enrolment;
    private CaseSource _source = null!;
    private ulong _due;

    public EventLoop(CompiledProtocol protocol)
    {
        _protocol = protocol;
        _hasApart = protocol.Slots.Apart.Count > 0;
        Arming = new Arming(protocol);
        _limits = new Limits(protocol, Onsets);
        _next = new int[protocol.Measures.Length];
        Values = new SlotValues(protocol.Slots.Count);
    }

    public WakeDays Wake { get; } = new();

    public SlotValues Values { get; }

    /// <summary>The onsets, by day, then in file order.</summary>
    public List<Onset> Onsets { get; } = [];

    /// <summary>The days on which the <c>clear_when</c> of a step was met, of those on which it may have changed.</summary>
    public List<Onset> Cleared { get; } = [];

    /// <summary>The armed steps.</summary>
    public Arming Arming { get; }

    /// <summary>Adds an onset under an earlier version; onsets must come in the order of their days.</summary>
    /// <param name="step">The place of the step in this version.</param>
    /// <param name="day">The day of its onset.</param>
    /// <param name="counts">Whether it counts for repetition, measures of steps and limits; it restarts measures in any case.</param>
    public void Remember(int step, int day, bool counts)
    {
        _remembered.Add(new Onset(step, day), counts);
        Wake.Add(day);
    }

    /// <summary>Removes everything of the previous student.</summary>
    public void Clear(CompiledDays days, in OccurrenceDays enrolment)
    {
        _allDue.Clear(days.Table.Count);
        (_days, _enrolment) = (days, enrolment);
        Wake.Clear(days.Table.Count);
        Values.Clear();
        Onsets.Clear();
        Cleared.Clear();
        _remembered.Clear();
        Arming.Clear(days, enrolment.First);
    }

    /// <summary>Adds a day on which every step is evaluated.</summary>
    public void WakeAll(int day)
    {
        Wake.Add(day);
        _allDue.Add(day);
    }

    /// <summary>Follows the student to the last day, included.</summary>
    public void Follow(CaseSource source)
    {
        _source = source;
        if ((_protocol.StepsOfStarts | ~Arming.Armed) != 0)
        {
            WakeAll(0);
            WakeAll(_enrolment.First);
            WakeAll(_enrolment.From);
            WakeYearStarts();
        }

        foreach (var (from, _) in _enrolment.Later)
        {
            WakeAll(from);
        }

        var tracks = source.Tracks;
        for (var slot = 0; slot < _next.Length; slot++)
        {
            Await(tracks[slot], slot);
        }

        for (var day = Wake.From(0); day >= 0 && day <= _enrolment.Last; day = Wake.From(day + 1))
        {
            var hasNews = source.FollowFacts(day, Values);
            _due = _allDue.Contains(day) ? ulong.MaxValue : hasNews ? _protocol.StepsOfFacts : 0;
            _due &= _protocol.Followed;
            var isLookedAt = _due != 0;
            for (var slot = 0; slot < _next.Length; slot++)
            {
                _due |= _next[slot] <= day || (isLookedAt && tracks[slot] is { PutsOffLeaving: true, CanMatter: true }) ? FollowTrack(tracks[slot], slot, day) : 0;
            }

            if (_due != 0 && _hasApart && day >= _enrolment.First - 1)
            {
                source.ReadApart(day, Values);
                _due = _protocol.Followed;
            }

            if (_due != 0 && day >= _enrolment.First)
            {
                if (_enrolment.BeginsAgainOn(day))
                {
                    Arming.ArmAll();
                }

                FollowSteps(day);
            }

            Values.EndDay();
            Recall(day);
        }
    }

    private void Await(Track track, int slot)
    {
        _next[slot] = track.Next;
        Wake.Add(track.Next);
    }

    // Returns the steps that the measure can affect, as a mask.
    private ulong FollowTrack(Track track, int slot, int day)
    {
        var mayHaveChanged = track.Follow(day);
        track.Tell(Values);
        Await(track, slot);
        var isNew = track.BeginsPeriod || Arming.HasRestarted(slot, day);
        return mayHaveChanged || isNew ? _protocol.Affected[slot].Steps(track.Lowest, track.Highest, isNew, track.Begins ? Arming.Armed : 0) : 0;
    }

    private void Recall(int day)
    {
        while (_remembered.TryRecall(day, out var onset, out var counts))
        {
            Restart(onset.Step, onset.Day);
            if (counts)
            {
                Count(onset.Step, onset.Day);
            }
        }
    }

    private void FollowSteps(int day)
    {
        var steps = _protocol.Steps.Length;
        var many = steps > CompiledProtocol.MostBits;
        for (var step = 0; step < steps; step++)
        {
            if (!many)
            {
                step += BitOperations.TrailingZeroCount(_due >> step);
            }

            if (step < steps && Occurs(step, day))
            {
                _occurring.Add(step);
            }
        }

        foreach (var step in _occurring)
        {
            Occur(step, day);
        }

        _occurring.Clear();
    }

    private bool Occurs(int place, int day)
    {
        var step = _protocol.Steps[place];
        var verdict = step.When.On(Values.Now);
        if (verdict != Verdict.NotMet && step.Serves is { } serves)
        {
            _source.BringFacts(day, Values);
            verdict = AuthorityCondition.Of(verdict, serves.On(Values.Now));
        }

        var isCleared = step.Clear?.On(Values.Now) == Verdict.Met;
        if (isCleared)
        {
            Cleared.Add(new Onset(place, day));
        }

        if (isCleared || Arming.Arms(place, verdict, day, Values, _source.Tracks))
        {
            Arming.Arm(place, isArmed: true);
        }

        return OccurrenceRule.CanOccur(Arming.IsArmed(place), verdict, isCleared, _enrolment, day)
            && !_limits.Bars(place, day, _days, _source)
            && OccurrenceRule.IsCause(Begins(step, day), BecameMet(step, day), Opens(place, day), step.Measures.Length > 0);
    }

    private bool Begins(CompiledStep step, int day)
    {
        var tracks = _source.Tracks;
        foreach (var slot in step.Measures)
        {
            if (tracks[slot].Begins && tracks[slot].Followed == day)
            {
                return true;
            }
        }

        return false;
    }

    private bool BecameMet(CompiledStep step, int day)
    {
        foreach (var leaf in step.Leaves)
        {
            if (day > 0 && OccurrenceRule.BecameMet(leaf.On(Values.Now), leaf.On(Values.Before), leaf.On(Values.Kept)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Opens(int place, int day) => Arming.ReopensOn(place, day) || _limits.Bars(place, day - 1, _days, _source);

    private void Occur(int place, int day)
    {
        Arming.Arm(place, isArmed: false);
        Await(_protocol.Steps[place]);
        Count(place, day);
        Restart(place, day);
        _source.Occurred(place, day);
    }

    // A step that occurred also needs the days on which something could arm it.
    private void Await(CompiledStep step)
    {
        if (step.Definition.Again.Mode == AgainMode.Never)
        {
            WakeYearStarts();
        }

        if (step.Serves is not null)
        {
            _source.AwaitFacts(Wake);
        }
    }

    private void WakeYearStarts()
    {
        foreach (var start in _days.YearStarts)
        {
            WakeAll(start);
        }
    }

    private void Count(int place, int day)
    {
        Onsets.Add(new Onset(place, day));
        WakeAll(Arming.Reopen(place, day));
        if (_days.Limits[place] is { } limit)
        {
            WakeAll(limit.Leave[day]);
        }

        foreach (var slot in _protocol.CountedBy[place])
        {
            _source.Tracks[slot].Occurred(day);
            Await(_source.Tracks[slot], slot);
        }
    }

    private void Restart(int place, int day)
    {
        foreach (var slot in _protocol.Restarts[place])
        {
            Arming.Restart(slot, day);
            _source.Tracks[slot].Restart(day);
            Await(_source.Tracks[slot], slot);
        }
    }
}
