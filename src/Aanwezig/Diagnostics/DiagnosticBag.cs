namespace Aanwezig.Diagnostics;

/// <summary>Collects the diagnostics of one document or question, so that all its mistakes are reported at once.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>Whether at least one of the collected diagnostics is an error.</summary>
    public bool HasErrors => _items.Exists(item => item.IsError);

    public void Add(Diagnostic diagnostic) => _items.Add(diagnostic);

    public void Add(DiagnosticCode code, SourceSpan span, params IReadOnlyList<Argument> arguments) =>
        _items.Add(new Diagnostic(code, span, arguments));

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _items.AddRange(diagnostics);

    /// <summary>Returns all collected diagnostics, sorted by file, line, column and code.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _items
            .OrderBy(item => item.Span.File, StringComparer.Ordinal)
            .ThenBy(item => item.Span.Line)
            .ThenBy(item => item.Span.Column)
            .ThenBy(item => item.Code.Id, StringComparer.Ordinal)];
}
