using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Documents;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Rules;

/// <summary>A protocol with the documents that it names, for the rules of meaning.</summary>
internal sealed record ProtocolScope(ProtocolDefinition Protocol, KnownDocuments Documents)
{
    private static readonly string[] StandingRoles = ["coach", "coordinator"];

    private Possible? _possible;

    /// <summary>Finds which conditions of the protocol can hold at all.</summary>
    public Possible Possible => _possible ??= new Possible(this);

    /// <summary>The jurisdiction; null where it is not named or could not be read.</summary>
    public JurisdictionDefinition? Jurisdiction { get; } = Documents.Jurisdiction(Protocol.Jurisdiction);

    /// <summary>The ids of the steps, without missing ones.</summary>
    public IReadOnlyList<string> Steps { get; } = [.. Protocol.Steps.Select(step => step.Id).Where(id => id.Length > 0)];

    /// <summary>The names of the measures that a condition of a step compares.</summary>
    public IReadOnlySet<string> Compared { get; } = Protocol.Steps.SelectMany(MeasuresOfDuties.ComparedBy).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<string> Roles { get; } = [.. StandingRoles.Union(Protocol.Roles.Keys)];

    public IReadOnlyList<string> Authorities => [.. Jurisdiction?.Authorities.Select(authority => authority.Name) ?? []];

    /// <summary>Returns whether a role is declared; true for every role where the roles could not be read.</summary>
    public bool HasRole(string role) => Roles.Contains(role) || (Protocol.Roles.Count == 0 && Protocol.Keys.Has("roles"));

    /// <summary>Returns whether a step is declared; true for every id where the list of steps, or an id in it, could not be read.</summary>
    public bool HasStep(string id) => Steps.Count == 0 || Steps.Contains(id) || !Protocol.Steps.All(step => NameShape.IsIdentifier(step.Id));

    public bool HasContact(string contact) =>
        contact.Length == 0 || Jurisdiction is null || Contacts.Words.Contains(contact) || Authorities.Contains(contact);

    public Diagnostic UnknownStep(string id, string key, SourceSpan span) =>
        new(MeaningDiagnostics.UnknownStep, span, new("step", id), new Argument("key", key)) { Suggestion = NearestName.Of(id, Steps) };
}

/// <summary>A step with its protocol.</summary>
internal sealed record StepInScope(StepDefinition Step, ProtocolScope Scope)
{
    public bool IsDuty => Step.Duty is not null;

    public SourceSpan At(string key) => Step.Keys[key];

    public Diagnostic Diagnostic(DiagnosticCode code, string key, params IReadOnlyList<Argument> arguments) =>
        new(code, At(key), [new Argument("step", Step.Id), new Argument("key", key), .. arguments]);
}

/// <summary>An exemption with its protocol.</summary>
internal sealed record ExemptionInScope(ExemptionDefinition Exemption, ProtocolScope Scope);

/// <summary>A measure with its protocol.</summary>
internal sealed record MeasureInScope(MeasureDefinition Measure, ProtocolScope Scope);

/// <summary>A name that a protocol declares for its conditions, and whether something else has it already.</summary>
internal sealed record DeclaredName(string Name, SourceSpan Span, bool IsTaken);
