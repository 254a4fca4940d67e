namespace Aanwezig.Definitions;

/// <summary>What is counted of a step.</summary>
public enum Counting
{
    /// <summary>How often it occurred, whatever became of it.</summary>
    Occurred,

    /// <summary>How often the dossier says that it was done.</summary>
    Done,
}
