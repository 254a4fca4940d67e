using System.Globalization;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The advice to agree a protocol with the people concerned, to review it each year, and to name contact points.</summary>
/// <remarks>Templates get this advice too, as a list of open tasks for the school that adopts one.</remarks>
internal sealed class ProtocolAdvice : AbstractValidator<ProtocolScope>
{
    private const int Yearly = 12;

    private static readonly string[] Partners = ["parents", "students"];

    public ProtocolAdvice()
    {
        RuleFor(scope => Missing(scope.Protocol)).Must(missing => missing.Length == 0)
            .Reports((scope, missing) => At(scope, AdviceDiagnostics.AgreeTogether, "agreed_with", new Argument("missing", missing)));
        RuleFor(scope => scope.Protocol.Worries).Must(worries => worries is not null)
            .Reports((scope, _) => At(scope, AdviceDiagnostics.WhereToWorry, "contact_points"));
        RuleFor(scope => scope.Protocol.Help).Must(help => help.Count > 0)
            .Reports((scope, _) => At(scope, AdviceDiagnostics.WhereToGetHelp, "contact_points"));
        RuleFor(scope => scope.Protocol.Review).Must(review => review is not null)
            .Reports((scope, _) => At(scope, AdviceDiagnostics.PlanReview, "review"));
        RuleFor(scope => scope.Protocol.Review).Must(review => review!.EveryMonths <= Yearly)
            .When(scope => scope.Protocol.Review is not null)
            .Reports((scope, review) => At(
                scope, AdviceDiagnostics.ReviewYearly, "review.every", new Argument("months", review!.EveryMonths.ToString(CultureInfo.InvariantCulture))));
    }

    private static string Missing(ProtocolDefinition protocol) =>
        string.Join(", ", Partners.Where(partner => protocol.AgreedWith.All(agreement => agreement.Who != partner)).Select(partner => $"`{partner}`"));

    // A missing key has no place, so the advice points at the name of the protocol.
    private static Diagnostic At(ProtocolScope scope, DiagnosticCode code, string key, params IReadOnlyList<Argument> arguments)
    {
        var keys = scope.Protocol.Keys;
        return new(code, keys.Has(key) ? keys[key] : keys["protocol"], arguments);
    }
}
