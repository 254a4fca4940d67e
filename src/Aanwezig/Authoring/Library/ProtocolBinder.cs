using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Inheritance;
using Aanwezig.Authoring.Rules;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Library;

/// <summary>Reads a protocol document: its shape, its meaning, and the advice of the guide.</summary>
/// <remarks>
/// The binder always makes a draft, with a harmless value in place of a refused one, so that the rules of meaning can check the rest of the
/// document. It returns only a draft without errors.
/// </remarks>
internal sealed class ProtocolBinder(KnownDocuments documents, DiagnosticBag bag)
{
    internal static readonly KeyList Keys = KeyList.Of(
        "aanwezig", "protocol", "jurisdiction", "language", "title", "version", "in_force", "calendar", "agreed_with", "review",
        "contact_points", "roles", "attendance", "facts", "parameters", "measures", "steps", "exemptions", "extends", "remove");

    internal static readonly KeyList InForceKeys = KeyList.Of("from", "until", "running_cases");

    public ProtocolDefinition? Bind(MappingNode tree, SourceText source)
    {
        if (!LanguageVersion.Accepts(tree, bag)
            || new BaseChain(documents, bag).Whole(tree, source) is not { } whole
            || MappingReader.Open(whole.Tree, "protocol", Keys, bag) is not { } reader)
        {
            return null;
        }

        reader.Need("aanwezig", "jurisdiction", "in_force", "steps");
        var draft = Draft(reader, whole);
        ProtocolRules.Check(draft, Names(reader), documents, bag);
        if (bag.HasErrors)
        {
            return null;
        }

        Advise(draft, source);
        return draft;
    }

    // Advice about a line of the base belongs to the base.
    private void Advise(ProtocolDefinition draft, SourceText source)
    {
        var advice = new DiagnosticBag();
        ProtocolRules.Advise(draft, documents, advice);
        bag.AddRange(advice.Sorted().Where(item => item.Span.File == source.File));
    }

    private ProtocolDefinition Draft(MappingReader reader, WholeProtocol whole)
    {
        var language = Language(reader);
        var attendance = AttendanceBinder.Bind(reader);
        var scope = new ConditionScope();
        var parameters = ParameterBinder.Bind(reader, scope);
        var facts = FactBinder.Bind(reader, scope);
        var measures = Measures(reader, attendance, scope);
        scope.IsIncomplete = IsUnreadable(reader, "facts", facts.Count) || IsUnreadable(reader, "parameters", parameters.Count)
            || IsUnreadable(reader, "measures", measures.Count);
        var jurisdiction = reader.DocumentName("jurisdiction");
        FactBinder.AddSymbols(scope, documents.Jurisdiction(jurisdiction));
        var inForce = InForce(reader);
        var agreement = new AgreementBinder(language, bag);
        var (worries, help) = agreement.ContactPoints(reader);
        return new ProtocolDefinition
        {
            Name = reader.DocumentName("protocol") ?? string.Empty,
            Jurisdiction = jurisdiction ?? string.Empty,
            Language = language,
            Title = reader.Localized("title", language),
            Version = reader.Text("version"),
            InForceFrom = inForce?.Date("from") ?? DateOnly.MinValue,
            InForceUntil = inForce?.Date("until"),
            RunningCases = inForce?.Word<RunningCases>("running_cases") ?? RunningCases.Continue,
            Calendar = reader.DocumentName("calendar"),
            AgreedWith = agreement.Agreements(reader),
            Review = agreement.Review(reader),
            Worries = worries,
            Help = help,
            Roles = Roles(reader, language),
            Attendance = attendance,
            Facts = facts,
            Parameters = parameters,
            Measures = measures,
            Exemptions = ExemptionBinder.Bind(reader, language),
            Steps = Steps(reader, scope, language),
            ContentHash = whole.ContentHash,
            Span = reader.Span,
            Keys = reader.Keys,
        };
    }

    /// <summary>Returns the names that the protocol declares for its conditions; of two equal names the later one is marked as taken.</summary>
    private IEnumerable<DeclaredName> Names(MappingReader reader)
    {
        var others = new ConditionScope();
        FactBinder.AddSymbols(others, documents.Jurisdiction(reader.Text("jurisdiction")));
        foreach (var entry in Entries(reader, "facts").Concat(Entries(reader, "parameters")).Concat(Entries(reader, "measures")))
        {
            yield return new DeclaredName(entry.Key.Text, entry.Key.Span, others.Knows(entry.Key.Text));
            others.Add(new Symbol(entry.Key.Text, SymbolKind.Fact, FactType.Integer));
        }
    }

    private static IReadOnlyList<SyntaxEntry> Entries(MappingReader reader, string key) => reader.Node(key) is MappingNode node ? node.Entries : [];

    /// <summary>Returns whether some written names could not be read, so that a condition cannot be blamed for using them.</summary>
    private static bool IsUnreadable(MappingReader reader, string key, int read) =>
        reader.Node(key) is { } node && (node is not MappingNode { Entries.Count: > 0 } mapping || mapping.Entries.Count > read);

    private static MappingReader? InForce(MappingReader reader)
    {
        var inForce = reader.Open("in_force", InForceKeys);
        inForce?.Need("from");
        return inForce;
    }

    private string Language(MappingReader reader)
    {
        if (reader.Scalar("language") is not { } language)
        {
            return "nl";
        }

        if (NameShape.IsLanguage(language.Text))
        {
            return language.Text;
        }

        bag.Add(LocalizedTextReader.NotLanguage(language));
        return "nl";
    }

    private Dictionary<string, LocalizedText> Roles(MappingReader reader, string language)
    {
        var roles = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var entry in MappingReader.Entries(reader.Node("roles"), "roles", bag))
        {
            ScalarReader.Identifier(entry.Key, bag);
            roles[entry.Key.Text] = LocalizedTextReader.Read(entry.Value, entry.Key.Text, language, bag)
                ?? LocalizedTextReader.Plain(entry.Key.Text, language);
        }

        return roles;
    }

    private List<MeasureDefinition> Measures(MappingReader reader, AttendanceSettings attendance, ConditionScope scope)
    {
        var binder = new MeasureBinder(attendance, bag);
        var measures = new List<MeasureDefinition>();
        foreach (var entry in MappingReader.Entries(reader.Node("measures"), "measures", bag))
        {
            scope.DoubtMisnamed(entry.Key.Text);
            scope.Add(new Symbol(entry.Key.Text, SymbolKind.Measure, FactType.Integer) { MayBeAbsent = SinceReader.IsIn(entry.Value) });
            if (binder.Bind(entry) is { } measure)
            {
                measures.Add(measure);
            }
        }

        return measures;
    }

    private List<StepDefinition> Steps(MappingReader reader, ConditionScope scope, string language)
    {
        var binder = new StepBinder(new ConditionBinder(scope, bag), language, bag);
        var steps = new List<StepDefinition>();
        foreach (var item in ListReader.Items(reader.Node("steps"), "steps", bag))
        {
            if (binder.Bind(item, steps.Count) is { } step)
            {
                steps.Add(step);
            }
        }

        return steps;
    }
}
