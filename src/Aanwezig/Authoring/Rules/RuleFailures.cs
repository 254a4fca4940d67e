using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>Attaches a diagnostic to a rule, and collects the diagnostics of broken rules.</summary>
internal static class RuleFailures
{
    // The diagnostic uses the author's words; the name of a property would mean nothing to an author.
    private const string NoProperty = "rule";

    // Without this text the validation library would make a sentence that nobody reads.
    private const string NoMessage = "broken";

    /// <summary>Attaches to a rule the diagnostic that reports it as broken.</summary>
    public static IRuleBuilderOptions<T, TPart> Reports<T, TPart>(this IRuleBuilderOptions<T, TPart> rule, Func<T, TPart, Diagnostic> diagnostic) =>
        rule.WithState(diagnostic).OverridePropertyName(NoProperty).WithMessage(NoMessage);

    /// <summary>Adds the diagnostics of all rules that an instance breaks to a bag.</summary>
    public static void Check<T>(this AbstractValidator<T> rules, T instance, DiagnosticBag bag) =>
        bag.AddRange(rules.Validate(instance).Errors.Select(failure => (Diagnostic)failure.CustomState));
}
