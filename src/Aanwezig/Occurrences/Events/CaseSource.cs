using Aanwezig.Conditions;
using Aanwezig.Days;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Occurrences.Events;

/// <summary>The source of the student's data for an event loop.</summary>
internal abstract class CaseSource
{
    /// <summary>The tracks of the measures, by slot.</summary>
    public abstract Track[] Tracks { get; }

    /// <summary>
    /// Follows the facts of a day; returns false where none can have changed. Facts that only decide whom an authority serves are put in their slots
    /// later, by <see cref="BringFacts"/>.
    /// </summary>
    public abstract bool FollowFacts(int day, SlotValues values);

    /// <summary>Adds the days on which facts can arm a step again, where they were left out until a step occurred.</summary>
    public virtual void AwaitFacts(WakeDays wake)
    {
    }

    /// <summary>Sets the slots of the facts for a day, where <see cref="FollowFacts"/> did not.</summary>
    public virtual void BringFacts(int day, SlotValues values)
    {
    }

    /// <summary>Sets the slots of the verdicts of comparisons without a form in whole numbers.</summary>
    public abstract void ReadApart(int day, SlotValues values);

    /// <summary>Returns the number of entries <c>done</c> of a step from a day, included, to another day, not included.</summary>
    public abstract int DoneBefore(int step, int from, int day);

    /// <summary>Adds an occurrence of a step.</summary>
    public virtual void Occurred(int step, int day)
    {
    }
}
