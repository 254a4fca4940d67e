using Aanwezig.Conditions;
using Aanwezig.Days;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Occurrences.Events;

/// <summary>What the event loop asks of the student whom it follows.</summary>
internal abstract class CaseSource
{
    /// <summary>The tracks of the measures, each in its place.</summary>
    public abstract Track[] Tracks { get; }

    /// <summary>Follows the facts of a day; false where none can have changed. Where they only say whom an authority serves, they are brought when that is asked.</summary>
    public abstract bool FollowFacts(int day, SlotValues values);

    /// <summary>Adds the days on which facts can arm a step again, where that was put off until one occurred.</summary>
    public virtual void AwaitFacts(WakeDays wake)
    {
    }

    /// <summary>Puts the facts of a day in their slots, where that was put off.</summary>
    public virtual void BringFacts(int day, SlotValues values)
    {
    }

    /// <summary>Reads the verdicts that whole numbers cannot tell.</summary>
    public abstract void ReadApart(int day, SlotValues values);

    /// <summary>How often the dossier says that a step was done from a day up to and including the day before another.</summary>
    public abstract int DoneBefore(int step, int from, int day);

    /// <summary>A step occurred.</summary>
    public virtual void Occurred(int step, int day)
    {
    }
}
