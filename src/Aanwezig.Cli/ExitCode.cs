namespace Aanwezig.Cli;

/// <summary>What the process tells the one who started it.</summary>
internal enum ExitCode
{
    /// <summary>Everything that was asked was done.</summary>
    Fine = 0,

    /// <summary>It could not run: the command line is not understood, a file cannot be read or written, or it was interrupted.</summary>
    CouldNotRun = 1,

    /// <summary>A scenario or a comparison came out otherwise than expected.</summary>
    Failed = 2,

    /// <summary>A protocol or the input is invalid; the diagnostics say where.</summary>
    Invalid = 3,
}
