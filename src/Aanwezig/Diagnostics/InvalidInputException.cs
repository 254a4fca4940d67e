namespace Aanwezig.Diagnostics;

/// <summary>Thrown where an answer was asked that the documents or the data do not allow; carries every reason.</summary>
#pragma warning disable CA1032 // the reasons are the exception; without them it must not be made
public sealed class InvalidInputException : Exception
#pragma warning restore CA1032
{
    /// <summary>Makes the exception of its reasons.</summary>
    /// <param name="diagnostics">The reasons; at least one.</param>
    public InvalidInputException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    /// <summary>The reasons, sorted by place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
