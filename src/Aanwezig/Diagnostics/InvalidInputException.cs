namespace Aanwezig.Diagnostics;

/// <summary>The exception for a question that the documents or the data do not allow; it carries every reason.</summary>
/// <remarks>Example: a question about 1 August 2031, when the calendar ends on 31 July 2027. Nothing is answered in part.</remarks>
#pragma warning disable CA1032 // the reasons are the exception; without them it must not be made
public sealed class InvalidInputException : Exception
#pragma warning restore CA1032
{
    /// <summary>Makes the exception from its reasons.</summary>
    /// <param name="diagnostics">The reasons, at least one, in the order in which they are reported.</param>
    public InvalidInputException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    /// <summary>The reasons; those of this library are sorted by file, line, column and code.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
