using Aanwezig.Compilation;
using Aanwezig.Conditions;

namespace Aanwezig.Measures.Tracks;

/// <summary>A track follows one measure of one student from event to event.</summary>
internal abstract class Track(CompiledMeasure measure)
{
    public CompiledMeasure Measure { get; } = measure;

    /// <summary>The next day that has to be followed; no earlier day changes anything.</summary>
    public int Next { get; protected set; }

    /// <summary>The day that was followed last.</summary>
    public int Followed { get; protected set; }

    /// <summary>The value at the end of the day that was followed last.</summary>
    public MeasuredValue Now { get; protected set; }

    /// <summary>The value at the end of the day before it.</summary>
    public MeasuredValue Before { get; protected set; }

    /// <summary>The value of that day if nothing had left the window since the day before it.</summary>
    public MeasuredValue Kept { get; protected set; }

    /// <summary>Whether the value of that day changed, or would have changed if nothing had left the window.</summary>
    public bool HasTurned { get; protected set; }

    /// <summary>Whether the value changed between the last two days that were followed.</summary>
    public bool HasCaughtUp { get; protected set; }

    /// <summary>The least possible value at the end of the day that was followed last, or of the day before it.</summary>
    public virtual long Lowest => Math.Min(Now.Least, Before.Least);

    /// <summary>The largest possible value at the end of the day that was followed last, or of the day before it.</summary>
    public virtual long Highest => Math.Max(Now.Most, Before.Most);

    /// <summary>Whether the value can reach a bound, as far as is known about the student.</summary>
    public bool CanMatter { get; protected set; } = true;

    /// <summary>Whether days on which amounts only leave are skipped; the track is then followed whenever a step over the measure is evaluated.</summary>
    public bool PutsOffLeaving { get; init; }

    /// <summary>Whether a record begins to count on the day that was followed last.</summary>
    public bool Begins { get; protected set; }

    /// <summary>Whether a new window begins on the day that was followed last.</summary>
    public bool BeginsPeriod { get; protected set; }

    /// <summary>Follows a day; returns false where nothing in the measure can have changed.</summary>
    public abstract bool Follow(int day);

    /// <summary>Restarts the measure: from the day after the onset, records up to and including the onset do not count.</summary>
    public abstract void Restart(int onset);

    /// <summary>Adds an onset of a step that the measure counts.</summary>
    public virtual void Occurred(int onset)
    {
    }

    /// <summary>Sets the slot of the measure to the value of the day that was followed last.</summary>
    public void Tell(SlotValues values)
    {
        if (HasCaughtUp)
        {
            values.Put(Measure.Slot, Before.Least, Before.Most);
        }

        if (HasTurned)
        {
            values.Turn(Measure.Slot, Now.Least, Now.Most, Kept.Least, Kept.Most);
        }
    }
}
