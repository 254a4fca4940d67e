using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Writing;

/// <summary>Diagnostics of which each is written once, however many students or scenarios came upon it.</summary>
internal static class DistinctDiagnostics
{
    /// <summary>The first of those with one place, code and message.</summary>
    public static IEnumerable<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics, Language language = Language.English) =>
        diagnostics.DistinctBy(diagnostic => (diagnostic.Span, diagnostic.Code.Id, diagnostic.Message(language)));
}
