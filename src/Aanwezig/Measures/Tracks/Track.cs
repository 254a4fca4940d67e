using Aanwezig.Compilation;
using Aanwezig.Conditions;

namespace Aanwezig.Measures.Tracks;

/// <summary>Follows one measure of one student from event to event.</summary>
internal abstract class Track(CompiledMeasure measure)
{
    public CompiledMeasure Measure { get; } = measure;

    /// <summary>The next day on which it has to be followed; all before it would bring nothing.</summary>
    public int Next { get; protected set; }

    /// <summary>The day on which it was followed last.</summary>
    public int Followed { get; protected set; }

    /// <summary>The value at the end of the day that was followed last.</summary>
    public MeasuredValue Now { get; protected set; }

    /// <summary>The value at the end of the day before it.</summary>
    public MeasuredValue Before { get; protected set; }

    /// <summary>The value as it would be had nothing left its window since the day before it.</summary>
    public MeasuredValue Kept { get; protected set; }

    /// <summary>Whether the value changed on the day that was followed last, or would have, had nothing left.</summary>
    public bool HasTurned { get; protected set; }

    /// <summary>Whether the value changed between the two days that were followed last.</summary>
    public bool HasCaughtUp { get; protected set; }

    /// <summary>The least that the value may be at the end of the day that was followed last, or was the day before.</summary>
    public virtual long Lowest => Math.Min(Now.Least, Before.Least);

    /// <summary>The most that the value may be at the end of the day that was followed last, or was the day before.</summary>
    public virtual long Highest => Math.Max(Now.Most, Before.Most);

    /// <summary>Whether it can come to anything that is asked of it, as far as is known of the student.</summary>
    public bool CanMatter { get; protected set; } = true;

    /// <summary>Whether it is not followed for the sake of what leaves alone; then it has to be followed whenever a step over it is looked at.</summary>
    public bool PutsOffLeaving { get; init; }

    /// <summary>Whether a record begins to count on the day that was followed last.</summary>
    public bool Begins { get; protected set; }

    /// <summary>Whether its window begins anew on the day that was followed last.</summary>
    public bool BeginsPeriod { get; protected set; }

    /// <summary>Follows a day; false where nothing of the measure can have changed on it.</summary>
    public abstract bool Follow(int day);

    /// <summary>From the day after an onset on, records up to and including it do not count.</summary>
    public abstract void Restart(int onset);

    /// <summary>A step that the measure counts occurred.</summary>
    public virtual void Occurred(int onset)
    {
    }

    /// <summary>Puts the value of the day that was followed last in its slot.</summary>
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
