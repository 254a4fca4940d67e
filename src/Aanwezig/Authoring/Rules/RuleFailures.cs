using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>Lets a rule carry its diagnostic, with code, place and arguments, and hands the diagnostics of broken rules over.</summary>
internal static class RuleFailures
{
    // The diagnostic names what is wrong in the author's words; the name of a property would say nothing to them.
    private const string NoProperty = "rule";

    // Else one would be made of the library's own sentences, for nobody.
    private const string NoMessage = "broken";

    /// <summary>Gives a rule the diagnostic that tells that it is broken.</summary>
    public static IRuleBuilderOptions<T, TPart> Tells<T, TPart>(this IRuleBuilderOptions<T, TPart> rule, Func<T, TPart, Diagnostic> diagnostic) =>
        rule.WithState(diagnostic).OverridePropertyName(NoProperty).WithMessage(NoMessage);

    /// <summary>Collects the diagnostics of all rules that an instance breaks.</summary>
    public static void Check<T>(this AbstractValidator<T> rules, T instance, DiagnosticBag bag) =>
        bag.AddRange(rules.Validate(instance).Errors.Select(failure => (Diagnostic)failure.CustomState));
}
