using Aanwezig.Days;

namespace Aanwezig.Occurrences.Events;

/// <summary>How a step stands while a student is followed.</summary>
internal struct StepState
{
    /// <summary>Whether it can occur.</summary>
    public bool IsArmed;

    /// <summary>The day on which time alone arms it again.</summary>
    public int Reopens;

    /// <summary>On the first day of the protocol every step is armed.</summary>
    public static readonly StepState AtFirst = new() { IsArmed = true, Reopens = DayTable.Never };
}
