using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The advice about one measure: a step uses it, and it can count a record.</summary>
internal sealed class MeasureAdvice : AbstractValidator<MeasureInScope>
{
    public MeasureAdvice()
    {
        RuleFor(measure => measure).Must(measure => measure.Scope.Compared.Contains(measure.Measure.Name))
            .Reports((measure, _) => Diagnostic(measure, AdviceDiagnostics.MeasureNotUsed, "name"));
        RuleFor(measure => measure.Measure.Where).Must((measure, where) => new Possible(measure.Scope, isOfRecord: true).CanHold([where!]))
            .When(measure => measure.Measure.Where is not null)
            .Reports((measure, _) => Diagnostic(measure, AdviceDiagnostics.CountsNoRecord, "where"));
    }

    private static Diagnostic Diagnostic(MeasureInScope measure, DiagnosticCode code, string key) =>
        new(code, measure.Measure.Keys[key], new Argument("measure", measure.Measure.Name));
}
