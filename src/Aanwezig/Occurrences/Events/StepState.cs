using Aanwezig.Days;

namespace Aanwezig.Occurrences.Events;

/// <summary>The state of a step while a student is followed.</summary>
internal struct StepState
{
    /// <summary>Whether the step can occur.</summary>
    public bool IsArmed;

    /// <summary>The day on which time alone arms the step again; <see cref="DayTable.Never"/> where it does not.</summary>
    public int Reopens;

    /// <summary>The state on the first day of the protocol: armed.</summary>
    public static readonly StepState AtFirst = new() { IsArmed = true, Reopens = DayTable.Never };
}
