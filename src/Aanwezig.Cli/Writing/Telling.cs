using Aanwezig.Diagnostics;
using Aanwezig.Reporting;

namespace Aanwezig.Cli.Writing;

/// <summary>Tells diagnostics to the one who runs the program.</summary>
internal sealed class Telling(Terminal terminal, Language language)
{
    public void Tell(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyDictionary<string, string> texts) =>
        DiagnosticReport.Write(terminal.Error, diagnostics, texts, language);
}
