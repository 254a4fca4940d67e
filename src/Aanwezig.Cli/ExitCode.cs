namespace Aanwezig.Cli;

/// <summary>The exit codes of the process.</summary>
internal enum ExitCode
{
    /// <summary>The request was carried out.</summary>
    Fine = 0,

    /// <summary>It could not run: the command line is not understood, a file cannot be read or written, or it was interrupted.</summary>
    CouldNotRun = 1,

    /// <summary>A scenario or a comparison differs from what was expected.</summary>
    Failed = 2,

    /// <summary>A protocol or the input is invalid; the diagnostics have the places.</summary>
    Invalid = 3,
}
