using Aanwezig.Authoring.Expressions;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The rules of a name in conditions: it has one meaning, and is not a word of the language of conditions.</summary>
internal sealed class NameRules : AbstractValidator<DeclaredName>
{
    public NameRules()
    {
        RuleFor(name => name.Name).Must(name => !ReservedWords.Contains(name))
            .Reports((name, _) => new(MeaningDiagnostics.ReservedWord, name.Span, new Argument("name", name.Name)));
        RuleFor(name => name.IsTaken).Must(isTaken => !isTaken)
            .Reports((name, _) => new(MeaningDiagnostics.NameTaken, name.Span, new Argument("name", name.Name)));
    }
}
