using Aanwezig.Authoring.Binding;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The rule that the duties of a jurisdiction are owed to contacts that exist.</summary>
internal sealed class JurisdictionRules : AbstractValidator<JurisdictionDefinition>
{
    private static readonly JurisdictionRules Rules = new();

    private JurisdictionRules() =>
        RuleForEach(jurisdiction => Debts(jurisdiction)).Must((jurisdiction, debt) => Known(jurisdiction).Contains(debt.Contact))
            .Reports((jurisdiction, debt) => new(
                MeaningDiagnostics.UnknownContact,
                jurisdiction.Keys[$"duties.{debt.Duty}.contact={debt.Contact}"],
                new("contact", debt.Contact),
                new Argument("known", string.Join(' ', Known(jurisdiction))))
            { Suggestion = NearestName.Of(debt.Contact, Known(jurisdiction)) });

    public static void Check(JurisdictionDefinition draft, DiagnosticBag bag) => Rules.Check<JurisdictionDefinition>(draft, bag);

    // If no authority could be read, no contact is certain to be unknown.
    private static IEnumerable<(string Duty, string Contact)> Debts(JurisdictionDefinition jurisdiction) =>
        jurisdiction.Authorities.Count == 0 ? [] : jurisdiction.Duties.SelectMany(duty => duty.Contacts.Select(contact => (duty.Id, contact)));

    private static IEnumerable<string> Known(JurisdictionDefinition jurisdiction) =>
        Contacts.Words.Concat(jurisdiction.Authorities.Select(authority => authority.Name));
}
