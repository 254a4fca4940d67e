using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The rules that a protocol begins before it ends, and that the documents it names exist.</summary>
internal sealed class DocumentRules : AbstractValidator<ProtocolScope>
{
    public DocumentRules()
    {
        RuleFor(scope => scope.Protocol.InForceUntil).Must((scope, until) => until >= scope.Protocol.InForceFrom)
            .When(scope => scope.Protocol.InForceUntil is not null)
            .Reports((scope, until) => new(MeaningDiagnostics.InForceReversed, scope.Protocol.Keys["in_force.until"]));
        RuleFor(scope => scope.Protocol.Jurisdiction).Must((scope, name) => scope.Documents.HasJurisdiction(name))
            .When(scope => scope.Protocol.Jurisdiction.Length > 0)
            .Reports((scope, name) => new(MeaningDiagnostics.UnknownJurisdiction, scope.Protocol.Keys["jurisdiction"], new Argument("name", name))
            {
                Suggestion = NearestName.Of(name, scope.Documents.Jurisdictions),
            });
        RuleFor(scope => scope.Protocol.Calendar).Must((scope, name) => scope.Documents.HasCalendar(name!))
            .When(scope => scope.Protocol.Calendar is not null)
            .Reports((scope, name) => new(MeaningDiagnostics.UnknownCalendar, scope.Protocol.Keys["calendar"], new Argument("name", name!))
            {
                Suggestion = NearestName.Of(name!, scope.Documents.Calendars),
            });
    }
}
