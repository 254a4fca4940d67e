namespace Aanwezig.Definitions;

/// <summary>The events of a step that a count or a limit looks at.</summary>
public enum Counting
{
    /// <summary>Its occurrences, whatever became of them.</summary>
    Occurred,

    /// <summary>Its entries <c>done</c> in the dossier.</summary>
    Done,
}
