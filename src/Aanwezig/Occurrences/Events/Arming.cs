using Aanwezig.Compilation;
using Aanwezig.Conditions;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Occurrences.Events;

/// <summary>Which steps of one student can occur, and what lets one that occurred occur again.</summary>
internal sealed class Arming(CompiledProtocol protocol)
{
    private readonly StepState[] _states = new StepState[protocol.Steps.Length];
    private readonly int[] _restarted = new int[protocol.Measures.Length];
    private CompiledDays _days = null!;
    private int _first;

    /// <summary>The steps that can occur, a bit for each place; without meaning where there are more steps than bits.</summary>
    public ulong Armed { get; private set; }

    /// <summary>Starts a student for whom every step can occur.</summary>
    /// <param name="days">The days.</param>
    /// <param name="first">The first day on which steps are looked at.</param>
    public void Clear(CompiledDays days, int first)
    {
        (_days, _first, Armed) = (days, first, ulong.MaxValue);
        Array.Fill(_states, StepState.AtFirst);
        Array.Fill(_restarted, int.MinValue);
    }

    public bool IsArmed(int step) => _states[step].IsArmed;

    /// <summary>Says whether a step can occur.</summary>
    public void Arm(int step, bool isArmed)
    {
        _states[step].IsArmed = isArmed;
        var bit = 1UL << step;
        Armed = isArmed ? Armed | bit : Armed & ~bit;
    }

    /// <summary>Counts time from an onset on, and tells the day on which that arms the step again; never for most.</summary>
    public int Reopen(int step, int onset) => _states[step].Reopens = _days.Reopens[step]?[onset] ?? DayTable.Never;

    /// <summary>Whether time arms a step on a day.</summary>
    public bool ReopensOn(int step, int day) => _states[step].Reopens == day;

    /// <summary>A measure restarts with an onset.</summary>
    public void Restart(int slot, int onset) => _restarted[slot] = onset;

    /// <summary>Whether a day is the first after a restart of a measure.</summary>
    public bool HasRestarted(int slot, int day) => _restarted[slot] == day - 1;

    /// <summary>Whether a day lets a step occur again that could not.</summary>
    /// <param name="place">The step.</param>
    /// <param name="verdict">The verdict of the day.</param>
    /// <param name="day">The day.</param>
    /// <param name="values">The values of the day and of the day before.</param>
    /// <param name="tracks">The measures.</param>
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

        // What left a window since the step was looked at last armed it then.
        var before = step.OnlyRises && day > _first ? step.When.On(values.Before) : verdict;
        return OccurrenceRule.Arms(verdict, before, step.Clear is not null, _states[place].Reopens <= day, BeginsAnew(step, day, tracks));
    }

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
