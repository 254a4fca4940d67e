namespace Aanwezig.Definitions;

/// <summary>What a new version of a protocol does with what earlier versions began.</summary>
public enum RunningCases
{
    /// <summary>What occurred stays as it was agreed then, and counts on.</summary>
    Continue,

    /// <summary>Open agreements end, and steps begin anew; duties stay, and what was dealt with stays dealt with.</summary>
    StartOver,
}
