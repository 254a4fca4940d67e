using Aanwezig.Interchange;

namespace Aanwezig.Cli;

/// <summary>Where answers and messages go.</summary>
/// <param name="Output">Answers.</param>
/// <param name="Error">Diagnostics, messages and progress.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error)
{
    /// <summary>What comes in.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    /// <summary>Whether someone watches the messages as they come.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>From how many bytes on an attendance file is read student by student where it can be.</summary>
    public long LargeFile { get; init; } = DataFolder.Large;

    /// <summary>Set when the run should stop.</summary>
    public CancellationToken Interrupted { get; init; }
}
