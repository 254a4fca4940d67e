namespace Aanwezig.Definitions;

/// <summary>The truth of a condition on a day.</summary>
/// <remarks>
/// Unknown is a value of its own. Example: <c>unexcused_hours >= 16</c> with 12 certain hours and 5 hours whose reason is open is unknown, and a step
/// with that condition does not occur.
/// </remarks>
public enum Verdict
{
    /// <summary>The condition does not hold.</summary>
    NotMet,

    /// <summary>The known facts and records do not decide the condition.</summary>
    Unknown,

    /// <summary>The condition holds.</summary>
    Met,
}
