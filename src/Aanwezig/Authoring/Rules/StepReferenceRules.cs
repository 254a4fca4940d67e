using Aanwezig.Authoring.Binding;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The rules of names in a step: the names that it uses exist, and its own id is free.</summary>
internal sealed class StepReferenceRules : AbstractValidator<StepInScope>
{
    public StepReferenceRules()
    {
        RuleFor(step => step.Step.Id).Must(id => !ReservedSteps.All.Contains(id))
            .Reports((step, _) => step.Diagnostic(MeaningDiagnostics.ReservedStep, "id"));
        RuleForEach(step => step.Step.After).Must((step, id) => step.Scope.HasStep(id))
            .Reports((step, id) => step.Scope.UnknownStep(id, "after", step.At($"after={id}")));
        RuleFor(step => step.Step.Who).Must((step, role) => step.Scope.HasRole(role)).Reports(UnknownRole);
        RuleFor(step => step.Step.Contact).Must((step, contact) => step.Scope.HasContact(contact)).Reports(UnknownContact);
        RuleFor(step => step.Step.How).Must(how => how.Count > 0).When(step => NeedsChannel(step.Step))
            .Reports((step, _) => step.Diagnostic(MeaningDiagnostics.ChannelNeeded, "contact", new Argument("contact", step.Step.Contact)));
    }

    private static bool NeedsChannel(StepDefinition step) => step.Contact is Contacts.Student or Contacts.Parents && !step.Keys.Has("how");

    private static Diagnostic UnknownRole(StepInScope step, string role) =>
        new(MeaningDiagnostics.UnknownRole, step.At("who"), new("role", role), new Argument("known", string.Join(' ', step.Scope.Roles)))
        {
            Suggestion = NearestName.Of(role, step.Scope.Roles),
        };

    private static Diagnostic UnknownContact(StepInScope step, string contact)
    {
        IReadOnlyList<string> known = [.. Contacts.Words, .. step.Scope.Authorities];
        return new(MeaningDiagnostics.UnknownContact, step.At("contact"), new("contact", contact), new Argument("known", string.Join(' ', known)))
        {
            Suggestion = NearestName.Of(contact, known),
        };
    }
}
