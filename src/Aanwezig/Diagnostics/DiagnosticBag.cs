namespace Aanwezig.Diagnostics;

/// <summary>Collects the diagnostics of one reading, so that all mistakes of a file are told at once.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>Whether anything that was collected makes the document unusable.</summary>
    public bool HasErrors => _items.Exists(item => item.IsError);

    public void Add(Diagnostic diagnostic) => _items.Add(diagnostic);

    public void Add(DiagnosticCode code, SourceSpan span, params IReadOnlyList<Argument> arguments) =>
        _items.Add(new Diagnostic(code, span, arguments));

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _items.AddRange(diagnostics);

    /// <summary>All of them by file, line, column, code.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _items
            .OrderBy(item => item.Span.File, StringComparer.Ordinal)
            .ThenBy(item => item.Span.Line)
            .ThenBy(item => item.Span.Column)
            .ThenBy(item => item.Code.Id, StringComparer.Ordinal)];
}
