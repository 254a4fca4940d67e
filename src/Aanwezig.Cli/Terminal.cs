using Aanwezig.Interchange;

namespace Aanwezig.Cli;

/// <summary>The input and outputs of the program.</summary>
/// <param name="Output">Answers.</param>
/// <param name="Error">Diagnostics, messages and progress.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error)
{
    /// <summary>Opens the standard input.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    /// <summary>Whether the messages go to a terminal, on which progress is redrawn.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The size in bytes from which an attendance file is read student by student where it can be.</summary>
    public long LargeFile { get; init; } = DataFolder.Large;

    /// <summary>A token that is set when the run should stop.</summary>
    public CancellationToken Interrupted { get; init; }
}
