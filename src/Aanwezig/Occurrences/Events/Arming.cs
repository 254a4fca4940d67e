using Aanwezig.Compilation;
using Aanwezig.Conditions;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Occurrences.Events;

/// <summary>The armed steps of one student: those that can occur. A step that occurred has to be armed again.</summary>
internal sealed class Arming(CompiledProtocol protocol)
{
    private readonly StepState[] _states = new StepState[protocol.Steps.Length];
    private readonly int[] _restarted = new int[protocol.Measures.Length];
    private CompiledDays _days = null!;
    private int _first;

    /// <summary>The armed steps, as a mask; without meaning where there are more steps than bits.</summary>
    public ulong Armed { get; private set; }

    /// <summary>Starts a student with every step armed.</summary>
    /// <param name="days">The tables of the days.</param>
    /// <param name="first">The first day on which steps are evaluated.</param>
    public void Clear(CompiledDays days, int first)
    {
        (_days, _first, Armed) = (days, first, ulong.MaxValue);
        Array.Fill(_states, StepState.AtFirst);
        Array.Fill(_restarted, int.MinValue);
    }

    public bool IsArmed(int step) => _states[step].IsArmed;

    /// <summary>Sets whether a step is armed.</summary>
    public void Arm(int step, bool isArmed)
    {
        _states[step].IsArmed = isArmed;
        var bit = 1UL << step;
        Armed = isArmed ? Armed | bit : Armed & ~bit;
    }

    /// <summary>Arms every step.</summary>
    public void ArmAll()
    {
        for (var step = 0; step < _states.Length; step++)
        {
            Arm(step, isArmed: true);
        }
    }

    /// <summary>Stores and returns the day on which time alone arms the step again; <see cref="DayTable.Never"/> for most steps.</summary>
    public int Reopen(int step, int onset) => _states[step].Reopens = _days.Reopens[step]?[onset] ?? DayTable.Never;

    /// <summary>Returns whether time arms a step on a day.</summary>
    public bool ReopensOn(int step, int day) => _states[step].Reopens == day;

    /// <summary>Stores the restart of a measure by an onset.</summary>
    public void Restart(int slot, int onset) => _restarted[slot] = onset;

    /// <summary>Returns whether a measure restarted on the day before.</summary>
    public bool HasRestarted(int slot, int day) => _restarted[slot] == day - 1;

    /// <summary>Returns whether a day arms a step that is not armed.</summary>
    /// <param name="place">The place of the step.</param>
    /// <param name="verdict">The verdict of the day.</param>
    /// <param name="day">The day.</param>
    /// <param name="values">The values of the day and of the day before.</param>
    /// <param name="tracks">The tracks of the measures, by slot.</param>
    public bool Arms(int place, Verdict verdict, int day, SlotValues values, Track[] tracks)
    {
        if (_states[place].IsArmed)
        {
            return false;
        }

        var step = protocol.Steps[place];
        if (step.Definition.Again.Mode == AgainMode.Never)
        {
            return _days.Table.YearStart[day] == day;
        }

        var (hasEnd, reopens) = (step.Clear is not null, _states[place].Reopens <= day);
        return OccurrenceRule.Arms(verdict, verdict, hasEnd, reopens, beginsAnew: false) // the rest is computed only where this does not decide
            || OccurrenceRule.Arms(verdict, Before(step, verdict, day, values), hasEnd, reopens, BeginsAnew(step, day, tracks));
    }

    // A record that left a window since the last evaluation of the step armed it on that day.
    private Verdict Before(CompiledStep step, Verdict verdict, int day, SlotValues values) =>
        step.OnlyRises && day > _first ? step.When.On(values.Before) : verdict;

    private bool BeginsAnew(CompiledStep step, int day, Track[] tracks)
    {
        foreach (var slot in step.Measures)
        {
            if (HasRestarted(slot, day) || (tracks[slot].BeginsPeriod && tracks[slot].Followed == day))
            {
                return true;
            }
        }

        return false;
    }
}
