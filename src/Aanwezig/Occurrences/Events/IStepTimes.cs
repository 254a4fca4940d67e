namespace Aanwezig.Occurrences.Events;

/// <summary>The number of times of a step from a day, included, to another day, not included.</summary>
internal interface IStepTimes
{
    /// <summary>Returns the number of its occurrences.</summary>
    public int Occurred(int start, int day);

    /// <summary>Returns the number of its entries <c>done</c>.</summary>
    public int Done(int start, int day);
}
