using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The advice about one step.</summary>
internal sealed class StepAdvice : AbstractValidator<StepInScope>
{
    public StepAdvice()
    {
        RuleFor(step => step.Step.How).Must(how => IsTalk(how))
            .When(step => IsToParents(step) && !StepsBefore.Of(step).Concat(LowerRungs(step)).Any(IsTalkWithParents))
            .Reports((step, how) => step.Diagnostic(AdviceDiagnostics.CallParentsFirst, "how", new Argument("channel", Attendance.Names.Of(how[0]))));
        RuleFor(step => step.Step.Why).Must(why => why is not null)
            .Reports((step, _) => step.Diagnostic(AdviceDiagnostics.SayWhy, "id"));
        RuleFor(step => step).Must(step => StepsBefore.Of(step).Concat(LowerRungs(step)).Any(before => before.Contact == Contacts.Student))
            .When(step => IsTalkWithParents(step.Step))
            .Reports((step, _) => step.Diagnostic(AdviceDiagnostics.StudentAtTheTable, "contact"));
        RuleForEach(step => LowerBound.In(step.Step.When)).Must(bound => !bound.IsAbove)
            .When(step => step.IsDuty)
            .Reports((step, bound) => step.Diagnostic(
                AdviceDiagnostics.AtLeastOfTheLaw, "when", new("number", bound.Number.ToString()), new Argument("measure", bound.Measure)));
        RuleFor(step => step.Step.After).Must(after => after.Count == 0)
            .When(step => step.IsDuty)
            .Reports((step, _) => step.Diagnostic(AdviceDiagnostics.DutyWaitsForNothing, "after"));
        RuleFor(step => step).Must(step => step.Scope.Possible.CanHold([step.Step.When, .. Served(step)]))
            .Reports((step, _) => step.Diagnostic(AdviceDiagnostics.NeverHolds, "when"));
        RuleFor(step => step).Must(step => step.Scope.Possible.CanFail(step.Step.When))
            .Reports((step, _) => step.Diagnostic(AdviceDiagnostics.AlwaysHolds, "when"));
        RuleForEach(step => FractionOfShare.In(step)).Must(_ => false)
            .Reports((step, fraction) => step.Diagnostic(
                AdviceDiagnostics.PercentOrFraction,
                fraction.Key,
                new("measure", fraction.Measure),
                new("number", NumberNotation.Of(fraction.Number)),
                new Argument("meant", NumberNotation.Of(fraction.Number * 100))));
        RuleFor(step => step.Step).Must(step => step.Who != step.Contact || step.Contact.Length == 0)
            .Reports((step, _) => step.Diagnostic(AdviceDiagnostics.TalksToOneself, "contact", new Argument("role", step.Step.Who)));
    }

    private static IEnumerable<Condition> Served(StepInScope step) =>
        step.Scope.Jurisdiction?.Authorities.Where(authority => authority.Name == step.Step.Contact).Select(authority => authority.Serves) ?? [];

    private static bool IsToParents(StepInScope step) => step.Step.Contact == Contacts.Parents && step.Step.How.Count > 0;

    private static bool IsTalkWithParents(StepDefinition step) => step.Contact == Contacts.Parents && IsTalk(step.How);

    private static bool IsTalk(IReadOnlyList<Channel> how) => how.Count > 0 && how[0] is (Channel.Phone or Channel.InPerson or Channel.Video);

    // A lower step of a ladder comes first without `after`.
    private static IEnumerable<StepDefinition> LowerRungs(StepInScope step) =>
        step.Scope.Protocol.Steps.Where(other => other.Ladder is not null && other.Ladder == step.Step.Ladder && other.Index < step.Step.Index);
}
