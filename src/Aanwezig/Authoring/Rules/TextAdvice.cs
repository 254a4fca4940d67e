using System.Globalization;
using Aanwezig.Authoring.Texts;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The advice about texts for people: no blame, and language level B1 at most.</summary>
internal sealed class TextAdvice : AbstractValidator<WrittenText>
{
    public TextAdvice()
    {
        RuleForEach(text => WordList.Find(text.Text, WordList.Of(text.Language).Blaming)).Must(_ => false)
            .Reports((text, found) => new(AdviceDiagnostics.BlamingWord, text.Span, new("word", found.Word), new Argument("better", found.Better)));
        RuleFor(text => Readability.Of(text.Text, text.Language)).Must(reading => reading is not { IsHard: true })
            .Reports((text, reading) => new(
                AdviceDiagnostics.HardText,
                text.Span,
                new("formula", reading!.Formula),
                new("score", reading.Score),
                new Argument("bound", Readability.Bound.ToString(CultureInfo.InvariantCulture))));
    }
}
