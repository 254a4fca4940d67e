using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Validation.Rules;

/// <summary>The steps and codes that a measure names must exist.</summary>
internal sealed class MeasureRules : AbstractValidator<MeasureInScope>
{
    public MeasureRules()
    {
        RuleForEach(measure => measure.Measure.Steps).Must((measure, id) => measure.Scope.HasStep(id))
            .Tells((measure, id) => measure.Scope.UnknownStep(id, KeyOf(measure), measure.Measure.Keys[$"{KeyOf(measure)}={id}"]));
        RuleForEach(measure => measure.Measure.RestartsAfter).Must((measure, id) => measure.Scope.HasStep(id))
            .Tells((measure, id) => measure.Scope.UnknownStep(id, "restarts_after", measure.Measure.Keys[$"restarts_after={id}"]));
        RuleForEach(measure => measure.Measure.Codes).Must((measure, code) => Codes(measure).Contains(code)).Tells(UnknownCode);
    }

    private static string KeyOf(MeasureInScope measure) => SinceReader.Words.FirstOrDefault(measure.Measure.Keys.Has) ?? "steps";

    private static IEnumerable<string> Codes(MeasureInScope measure) => measure.Scope.Protocol.Attendance.Codes.Keys;

    private static Diagnostic UnknownCode(MeasureInScope measure, string code) =>
        new(
            MeaningDiagnostics.UnknownCode,
            measure.Measure.Keys[$"of.codes={code}"],
            new("code", code),
            new Argument("known", string.Join(' ', Codes(measure).Order(StringComparer.Ordinal).DefaultIfEmpty("-"))))
        { Suggestion = NearestName.Of(code, Codes(measure)) };
}
