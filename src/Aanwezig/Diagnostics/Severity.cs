namespace Aanwezig.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>The document or the input is not accepted.</summary>
    Error,

    /// <summary>Accepted, but the guide for schools would do it otherwise.</summary>
    Advice,
}
