using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Requests;

/// <summary>Stops a command with one line that says why.</summary>
#pragma warning disable CA1032, CA1064 // it never leaves this program, and without a reason it must not be made
internal sealed class Refusal(Sentence reason, ExitCode exit = ExitCode.CouldNotRun) : Exception
#pragma warning restore CA1032, CA1064
{
    public Sentence Reason => reason;

    public ExitCode Exit => exit;
}
