using Aanwezig.Compilation;

namespace Aanwezig.Evaluation.Events;

/// <summary>Follows one measure of one student from event to event.</summary>
internal abstract class Track(CompiledMeasure measure)
{
    public CompiledMeasure Measure { get; } = measure;

    /// <summary>The first day on which it has to be followed; all before it would bring nothing.</summary>
    public int Next { get; protected set; }

    /// <summary>The day on which it was followed last.</summary>
    public int Followed { get; set; }

    /// <summary>The least that its value may be on the day that was followed last, or was before it.</summary>
    public long Least { get; protected set; } = long.MinValue;

    /// <summary>The most that its value may be on the day that was followed last, or was before it.</summary>
    public long Most { get; protected set; } = long.MaxValue;

    /// <summary>Whether it is not followed for the sake of what leaves alone; then it has to be followed whenever a step over it is looked at.</summary>
    public bool PutsOffLeaving { get; init; }

    /// <summary>Whether a record begins to count on the day that was followed last.</summary>
    public bool Begins { get; protected set; }

    /// <summary>Whether its window begins anew on the day that was followed last.</summary>
    public bool BeginsPeriod { get; protected set; }

    /// <summary>Follows a day; false where nothing of the measure can have changed on it.</summary>
    public abstract bool Follow(int day, SlotValues values);

    /// <summary>From the day after an onset on, records up to and including it do not count.</summary>
    public abstract void Restart(int onset);

    /// <summary>A step that the measure counts occurred.</summary>
    public virtual void Occurred(int onset)
    {
    }
}
