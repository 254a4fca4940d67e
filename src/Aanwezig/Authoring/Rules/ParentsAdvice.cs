using Aanwezig.Authoring.Binding;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The advice to inform parents before the law asks the school to act on the same number.</summary>
internal sealed class ParentsAdvice : AbstractValidator<ProtocolScope>
{
    public ParentsAdvice() =>
        RuleFor(scope => TooLate(scope)).Must(late => late is null)
            .Reports((_, late) => new(
                AdviceDiagnostics.ParentsInTime,
                late!.Parents.Step.Keys["when"],
                new("step", late.Parents.Step.Id),
                new("parents", Sign(late.Parents.Bound)),
                new("duty", Sign(late.Duty.Bound)),
                new Argument("other", late.Duty.Step.Id))
            { Related = late.Duty.Step.Keys["when"] });

    private sealed record BoundedStep(StepDefinition Step, LowerBound Bound);

    // A talk with parents that no number reaches before that of the duty.
    private sealed record LateContact(BoundedStep Parents, BoundedStep Duty);

    private static LateContact? TooLate(ProtocolScope scope)
    {
        var parents = Bounds(scope, step => step.Contact == Contacts.Parents);
        foreach (var duty in Bounds(scope, step => step.Duty is not null))
        {
            var first = parents.Where(step => IsAlike(scope, step.Bound, duty.Bound)).MinBy(step => step.Bound.Number);
            if (first is not null && first.Bound.Number >= duty.Bound.Number)
            {
                return new LateContact(first, duty);
            }
        }

        return null;
    }

    private static List<BoundedStep> Bounds(ProtocolScope scope, Func<StepDefinition, bool> which) =>
        [.. scope.Protocol.Steps.Where(which).SelectMany(step => LowerBound.In(step.When).Select(bound => new BoundedStep(step, bound)))];

    // Two measures of one form, unit and window grow alike until the first report, even where one restarts after it.
    private static bool IsAlike(ProtocolScope scope, LowerBound one, LowerBound other) =>
        one.Measure == other.Measure
        || (Measure(scope, one) is { } first
            && Measure(scope, other) is { } second
            && (first.Form, first.Unit, first.Window) == (second.Form, second.Unit, second.Window)
            && (first.Kinds.Intersect(second.Kinds).Any() || first.Codes.Intersect(second.Codes, StringComparer.Ordinal).Any()));

    private static MeasureDefinition? Measure(ProtocolScope scope, LowerBound bound) =>
        scope.Protocol.Measures.FirstOrDefault(measure => measure.Name == bound.Measure);

    private static string Sign(LowerBound bound) => $"`{bound.Measure} {(bound.IsAbove ? ">" : ">=")} {bound.Number}`";
}
