using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Testing.Lines;

/// <summary>Diagnostics that list the known words and suggest the intended one.</summary>
internal static class Mistakes
{
    public static Diagnostic UnknownKey(ScalarNode key, IReadOnlyCollection<string> known) =>
        Named(ScenarioDiagnostics.UnknownKey, "key", new Word(key.Text, key.Span), known);

    public static Diagnostic UnknownName(DiagnosticCode code, Word word, IReadOnlyCollection<string> known) =>
        Named(code, "word", word, known);

    public static Diagnostic UnknownWord(Word word, string whatNl, string whatEn, IReadOnlyCollection<string> known) =>
        Named(ScenarioDiagnostics.UnknownWord, "word", word, known, new Argument("what_nl", WithoutArticle(whatNl)), new Argument("what_en", whatEn));

    public static Diagnostic Unexpected(Word word, string form, IReadOnlyCollection<string> known) =>
        new(ScenarioDiagnostics.UnexpectedWord, word.Span, new Argument("word", word.Text), new Argument("form", form))
        {
            Suggestion = NearestName.Of(word.Text, known),
        };

    public static Diagnostic Missing(SourceSpan span, string key, string example) =>
        new(ScenarioDiagnostics.MissingKey, span, new Argument("key", key), new Argument("example", example));

    public static Diagnostic Shape(SourceSpan span, string key, string nl, string en, string example) =>
        new(
            ScenarioDiagnostics.WrongShape,
            span,
            new Argument("key", key),
            new Argument("expected_nl", nl),
            new Argument("expected_en", en),
            new Argument("example", example));

    private static Diagnostic Named(DiagnosticCode code, string place, Word word, IReadOnlyCollection<string> known, params IEnumerable<Argument> more) =>
        new(code, word.Span, [new Argument(place, word.Text), new Argument("known", string.Join(", ", known.Select(name => $"`{name}`"))), .. more])
        {
            Suggestion = NearestName.Of(word.Text, known),
        };

    private static string WithoutArticle(string dutch) => dutch.StartsWith("een ", StringComparison.Ordinal) ? dutch[4..] : dutch;
}
