using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The rules of a step with a duty of law: the jurisdiction declares the duty and owes it to this contact, and the protocol does not weaken it.</summary>
internal sealed class DutyRules : AbstractValidator<StepInScope>
{
    public DutyRules() => When(step => step.IsDuty && step.Scope.Jurisdiction is not null, () =>
    {
        RuleFor(step => step.Step.Duty!).Must((step, duty) => Declared(step) is not null).Reports(UnknownDuty);
        RuleFor(step => step.Step.Contact).Must((step, contact) => Declared(step) is not { } duty || IsOwed(step, duty, contact)).Reports(Owed);
        RuleFor(step => step.Step.AtMost).Must((step, limit) => Declared(step) is not { } duty || Allows(duty, limit)).Reports(TooLong);
        RuleForEach(step => Weakenings(step)).Must(_ => false)
            .Reports((step, key) => step.Diagnostic(MeaningDiagnostics.DutyWeakened, key, new Argument("duty", step.Step.Duty!)));
    });

    private static DutyDefinition? Declared(StepInScope step) =>
        step.Scope.Jurisdiction!.Duties.FirstOrDefault(duty => duty.Id == step.Step.Duty);

    // An unknown contact is reported once, by another rule.
    private static bool IsOwed(StepInScope step, DutyDefinition duty, string contact) =>
        contact.Length == 0 || !step.Scope.HasContact(contact) || duty.Contacts.Contains(contact);

    private static bool Allows(DutyDefinition duty, AtMost? limit) =>
        limit is null || (Days(limit.Per) is { } asked && Days(duty.AtMostPer) is { } allowed && asked <= allowed);

    // Only days and weeks of the civil calendar have the same length in every school.
    private static int? Days(Duration? duration) => duration switch
    {
        { Unit: TimeUnit.Days } days => days.Count,
        { Unit: TimeUnit.Weeks } weeks => weeks.Count * 7,
        null or { Unit: TimeUnit.SchoolDays or TimeUnit.SchoolWeeks or TimeUnit.Months or TimeUnit.WorkingDays } => null,
    };

    private static IEnumerable<string> Weakenings(StepInScope step)
    {
        string[] forbidden = ["expires", "clear_when", "ladder", "not_on"];
        return forbidden.Where(step.Step.Keys.Has)
            .Concat(step.Step.Again.Mode == AgainMode.Never ? ["again"] : [])
            .Concat(step.Step.EndsEnrolment ? ["ends_enrolment"] : []);
    }

    private static Diagnostic UnknownDuty(StepInScope step, string duty)
    {
        IReadOnlyList<string> known = [.. step.Scope.Jurisdiction!.Duties.Select(declared => declared.Id)];
        return new(
            MeaningDiagnostics.UnknownDuty,
            step.At("duty"),
            new("duty", duty),
            new("jurisdiction", step.Scope.Protocol.Jurisdiction),
            new Argument("known", string.Join(' ', known)))
        { Suggestion = NearestName.Of(duty, known) };
    }

    private static Diagnostic Owed(StepInScope step, string contact) => step.Diagnostic(
        MeaningDiagnostics.DutyOwedToAnother,
        "contact",
        new("duty", step.Step.Duty!),
        new("contact", contact),
        new Argument("owed", string.Join(' ', Declared(step)!.Contacts)));

    private static Diagnostic TooLong(StepInScope step, AtMost? limit) => step.Diagnostic(
        MeaningDiagnostics.DutyLimit,
        "at_most.per",
        new("duty", step.Step.Duty!),
        new Argument("allowed", Declared(step)!.AtMostPer is { } per ? $"{per.Count} {Attendance.Names.Of(per.Unit)}" : "-"));
}
