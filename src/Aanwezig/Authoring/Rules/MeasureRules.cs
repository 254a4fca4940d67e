using Aanwezig.Authoring.Binding;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The rules of a measure: the steps, codes and periods that it names exist.</summary>
internal sealed class MeasureRules : AbstractValidator<MeasureInScope>
{
    public MeasureRules()
    {
        RuleForEach(measure => measure.Measure.Steps).Must((measure, id) => measure.Scope.HasStep(id))
            .Reports((measure, id) => measure.Scope.UnknownStep(id, KeyOf(measure), measure.Measure.Keys[$"{KeyOf(measure)}={id}"]));
        RuleForEach(measure => measure.Measure.RestartsAfter).Must((measure, id) => measure.Scope.HasStep(id))
            .Reports((measure, id) => measure.Scope.UnknownStep(id, "restarts_after", measure.Measure.Keys[$"restarts_after={id}"]));
        RuleForEach(measure => measure.Measure.Codes).Must((measure, code) => Codes(measure).Contains(code)).Reports(UnknownCode);
        RuleFor(measure => measure.Measure.Window).Must((measure, _) => YearWithout(measure) is null)
            .Reports((measure, window) => NoPeriods(measure, window, YearWithout(measure)!));
    }

    // A calendar that is not named, or could not be read, is not judged.
    private static SchoolYear? YearWithout(MeasureInScope measure)
    {
        var protocol = measure.Scope.Protocol;
        var years = measure.Scope.Documents.Calendar(protocol.Calendar)?.SchoolYears ?? [];
        return CalendarPeriods.YearWithout(years, measure.Measure.Window.Period, protocol.InForceFrom, protocol.InForceUntil ?? DateOnly.MaxValue);
    }

    private static Diagnostic NoPeriods(MeasureInScope measure, MeasureWindow window, SchoolYear year) => new(
        MeaningDiagnostics.NoPeriods,
        measure.Measure.Keys["over"],
        new("calendar", measure.Scope.Protocol.Calendar!),
        new("key", CalendarPeriods.KeyOf(window.Period)!),
        new Argument("from", IsoDate.Of(year.Range.From)));
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
