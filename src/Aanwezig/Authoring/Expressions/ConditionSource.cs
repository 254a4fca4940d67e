using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>The text of one condition, and the place to report its mistakes.</summary>
internal sealed class ConditionSource(ScalarNode node, DiagnosticBag bag)
{
    private const int MostMistakes = 10;
    private int _mistakes;

    public string Text => node.Text;

    public bool HasMistakes => _mistakes > 0;

    /// <summary>Whether there are so many mistakes that more messages would not help.</summary>
    public bool IsHopeless => _mistakes >= MostMistakes;

    // In a text with line breaks or escapes, the places of single characters in the file are not known.
    private bool IsLetterForLetter =>
        node.Span.Column > 0 && node.Span.Length == node.Text.Length + (node.IsQuoted ? 2 : 0) && !node.Text.Contains('\n', StringComparison.Ordinal);

    public void Refuse(DiagnosticCode code, Token at, params IReadOnlyList<Argument> arguments) => Refuse(code, at.Start, at.Length, arguments);

    public void Refuse(DiagnosticCode code, int start, int length, params IReadOnlyList<Argument> arguments) =>
        Refuse(new Diagnostic(code, SpanOf(start, length), arguments));

    public void RefuseWhole(DiagnosticCode code, params IReadOnlyList<Argument> arguments) => Refuse(new Diagnostic(code, node.Span, arguments));

    public void RefuseName(DiagnosticCode code, int start, string name, string? suggestion) =>
        Refuse(new Diagnostic(code, SpanOf(start, name.Length), new Argument("found", name)) { Suggestion = suggestion });

    private void Refuse(Diagnostic diagnostic)
    {
        _mistakes++;
        bag.Add(diagnostic);
    }

    private SourceSpan SpanOf(int start, int length) =>
        IsLetterForLetter
            ? node.Span with { Column = node.Span.Column + start + (node.IsQuoted ? 1 : 0), Length = Math.Max(1, length) }
            : node.Span;
}
