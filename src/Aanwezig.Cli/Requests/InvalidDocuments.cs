using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Requests;

/// <summary>Stops a command with the mistakes that keep it from an answer, and the texts in which they stand.</summary>
#pragma warning disable CA1032, CA1064 // it never leaves this program, and without reasons it must not be made
internal sealed class InvalidDocuments(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyDictionary<string, string> texts) : Exception
#pragma warning restore CA1032, CA1064
{
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public IReadOnlyDictionary<string, string> Texts => texts;
}
