using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange.Files;

/// <summary>Reports a name that nothing knows once for a file, however many rows have it.</summary>
internal static class RepeatedNames
{
    private static readonly HashSet<DiagnosticCode> Unknown =
    [
        DataDiagnostics.UnknownCode, DataDiagnostics.UnknownStep, DataDiagnostics.UnknownFact, DataDiagnostics.UnknownCalendar, DataDiagnostics.UnknownExemption,
        DataDiagnostics.UnknownStudent, DataDiagnostics.UnknownWord,
    ];

    /// <summary>The diagnostics in their order, of each unknown name the first, with the number of its rows.</summary>
    public static IReadOnlyList<Diagnostic> Joined(IReadOnlyList<Diagnostic> diagnostics) =>
        [.. diagnostics.GroupBy(KeyOf).Select(same => Joined([.. same], same.Key is string))];

    private static object KeyOf(Diagnostic diagnostic) =>
        Unknown.Contains(diagnostic.Code) ? $"{diagnostic.Span.File}\n{diagnostic.Code.Id}\n{diagnostic.Message(Language.English)}" : diagnostic;

    private static Diagnostic Joined(List<Diagnostic> same, bool isName)
    {
        var first = same[0];
        return same.Count == 1 || !isName ? first : new Diagnostic(first.Code, first.Span, first.Arguments)
        {
            Suggestion = first.Suggestion,
            Related = first.Related,
            Rows = new RepeatedRows(same.Count, [.. same.Take(RepeatedRows.Named).Select(diagnostic => diagnostic.Span.Line)]),
        };
    }
}
