namespace Aanwezig.Cli;

/// <summary>Where answers and messages go.</summary>
/// <param name="Output">Answers.</param>
/// <param name="Error">Diagnostics, messages and progress.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error)
{
    /// <summary>Whether someone watches the messages as they come.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Set when the run should stop.</summary>
    public CancellationToken Interrupted { get; init; }
}
