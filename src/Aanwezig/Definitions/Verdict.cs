namespace Aanwezig.Definitions;

/// <summary>The truth of a condition on a day; never a bare boolean.</summary>
public enum Verdict
{
    /// <summary>It does not hold.</summary>
    NotMet,

    /// <summary>What is known does not say.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    Met,
}
