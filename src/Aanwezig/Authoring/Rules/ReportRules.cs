using Aanwezig.Authoring.Binding;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The rules of reports and of ending an enrolment: a report goes to an authority that accepts it, and people consider the end of an enrolment.</summary>
internal sealed class ReportRules : AbstractValidator<StepInScope>
{
    public ReportRules()
    {
        RuleFor(step => step.Step.Report).Must((step, report) => !Contacts.Words.Contains(step.Step.Contact))
            .When(step => step.Step.Report is not null)
            .Reports((step, _) => step.Diagnostic(MeaningDiagnostics.ReportToAuthority, "report", new Argument("contact", step.Step.Contact)));
        RuleFor(step => step.Step.Report).Must((step, report) => Receiver(step)!.Reports.Contains(report!.Type))
            .When(step => step.Step.Report is { Type.Length: > 0 } && Receiver(step) is not null)
            .Reports(UnknownType);
        RuleFor(step => step.Step.Decision).Must(decision => decision == Decision.Consider)
            .When(step => step.Step.EndsEnrolment && !step.IsDuty)
            .Reports((step, _) => step.Diagnostic(MeaningDiagnostics.EndingIsConsidered, "ends_enrolment"));
    }

    private static AuthorityDefinition? Receiver(StepInScope step) => step.Scope.Jurisdiction?.AuthorityOf(step.Step.Contact);

    private static Diagnostic UnknownType(StepInScope step, ReportDefinition? report)
    {
        var known = Receiver(step)!.Reports;
        var type = report!.Type;
        return new(
            MeaningDiagnostics.UnknownReport,
            step.At("report.type"),
            new("type", type),
            new("contact", step.Step.Contact),
            new Argument("known", string.Join(' ', known)))
        { Suggestion = NearestName.Of(type, known) };
    }
}
