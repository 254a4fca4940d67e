namespace Aanwezig.Definitions;

/// <summary>The treatment, by a new version of a protocol, of occurrences that began under an earlier version.</summary>
public enum RunningCases
{
    /// <summary>Occurrences stay open under the terms of their own version, and count on.</summary>
    Continue,

    /// <summary>Open occurrences of agreements end, and all steps are armed again; duties stay, and so does everything that is dealt with.</summary>
    StartOver,
}
