namespace Aanwezig.Diagnostics;

/// <summary>The weight of a diagnostic.</summary>
public enum Severity
{
    /// <summary>The document or the input is refused.</summary>
    Error,

    /// <summary>The document is accepted; the guide for schools recommends something else.</summary>
    Advice,
}
