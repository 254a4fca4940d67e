using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The rules of an exemption: its steps and measures exist, and no duty depends on them.</summary>
internal sealed class ExemptionRules : AbstractValidator<ExemptionInScope>
{
    public ExemptionRules()
    {
        RuleForEach(one => one.Exemption.Steps).Must((one, id) => one.Scope.HasStep(id))
            .Reports((one, id) => one.Scope.UnknownStep(id, "steps", At(one, "steps", id)));
        RuleForEach(one => one.Exemption.Steps).Must((one, id) => !IsDuty(one, id))
            .Reports((one, id) => new(MeaningDiagnostics.ExemptFromDuty, At(one, "steps", id), new Argument("step", id)));
        RuleForEach(one => one.Exemption.Measures).Must((one, name) => IsUnread(one) || Measure(one, name) is not null).Reports(Unknown);
        RuleForEach(one => one.Exemption.Measures).Must((one, name) => Measure(one, name) is not { IsOfSteps: true })
            .Reports((one, name) => new(MeaningDiagnostics.ExemptOfNoRecords, At(one, "measures", name), new Argument("measure", name)));
        RuleForEach(one => one.Exemption.Measures).Must((one, name) => Duty(one, name) is null)
            .Reports((one, name) => new(MeaningDiagnostics.ExemptInDuty, At(one, "measures", name), new("measure", name), new Argument("step", Duty(one, name)!)));
    }

    private static SourceSpan At(ExemptionInScope one, string key, string value) => one.Exemption.Keys[$"{key}={value}"];

    private static bool IsDuty(ExemptionInScope one, string id) => one.Scope.Protocol.Steps.Any(step => step.Id == id && step.Duty is not null);

    // Measures that could not be read are reported at their own place.
    private static bool IsUnread(ExemptionInScope one) => one.Scope.Protocol.Measures.Count == 0 && one.Scope.Protocol.Keys.Has("measures");

    private static MeasureDefinition? Measure(ExemptionInScope one, string name) =>
        one.Scope.Protocol.Measures.FirstOrDefault(measure => measure.Name == name);

    private static string? Duty(ExemptionInScope one, string name) =>
        Measure(one, name) is { IsOfSteps: false } ? MeasuresOfDuties.DutyOf(one.Scope.Protocol, name) : null;

    private static Diagnostic Unknown(ExemptionInScope one, string name)
    {
        IReadOnlyList<string> known = [.. one.Scope.Protocol.Measures.Select(measure => measure.Name)];
        return new(MeaningDiagnostics.UnknownMeasure, At(one, "measures", name), new("measure", name), new("key", "measures"), new Argument("known", string.Join(' ', known.DefaultIfEmpty("-"))))
        {
            Suggestion = NearestName.Of(name, known),
        };
    }
}
