using Aanwezig.Authoring.Texts;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The advice to explain technical words to students and parents, in one of the texts of the same step.</summary>
/// <remarks>A word is reported once in each step and language, at its first place.</remarks>
internal sealed class JargonAdvice : AbstractValidator<IReadOnlyList<WrittenText>>
{
    public JargonAdvice() =>
        RuleForEach(texts => Unexplained(texts)).Must(_ => false)
            .Reports((_, found) => new(AdviceDiagnostics.Jargon, found.Text.Span, new("word", found.Word), new Argument("better", found.Better)));

    private static IEnumerable<(WrittenText Text, string Word, string Better)> Unexplained(IReadOnlyList<WrittenText> texts) =>
        texts
            .Where(text => text.ForFamily)
            .SelectMany(text => WordList.Find(text.Text, WordList.Of(text.Language).Jargon).Select(found => (Text: text, found.Word, found.Better)))
            .Where(found => !texts.Any(text => text.Language == found.Text.Language && WordList.IsExplained(found.Word, text.Text)))
            .DistinctBy(found => (found.Text.Language, found.Word.ToUpperInvariant()));
}
