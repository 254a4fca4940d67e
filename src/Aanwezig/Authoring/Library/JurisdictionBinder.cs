using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Rules;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Library;

/// <summary>Reads a jurisdiction document.</summary>
internal sealed class JurisdictionBinder
{
    private const string DocumentLanguage = "nl";
    internal static readonly TimeUnit[] LimitUnits = [TimeUnit.Days, TimeUnit.Weeks];

    internal static readonly KeyList Keys = KeyList.Of(
        "aanwezig", "jurisdiction", "title", "adult_age", "parameters", "statuses", "authorities", "duties", "guards", "words", "public_holidays");

    internal static readonly KeyList AuthorityKeys = KeyList.Of("title", "explained", "serves", "reports");
    internal static readonly KeyList DutyKeys = KeyList.Of("contact", "reference", "at_most_per");
    internal static readonly KeyList HolidayKeys = KeyList.Of("name", "on");

    private readonly DiagnosticBag _bag;
    private readonly ConditionScope _scope = new();
    private readonly ConditionBinder _conditions;

    public JurisdictionBinder(DiagnosticBag bag)
    {
        _bag = bag;
        _conditions = new ConditionBinder(_scope, bag);
    }

    public JurisdictionDefinition? Bind(MappingNode tree, SourceText source)
    {
        if (!LanguageVersion.Accepts(tree, _bag) || MappingReader.Open(tree, "jurisdiction", Keys, _bag) is not { } reader)
        {
            return null;
        }

        reader.Need("adult_age", "authorities");
        reader.Localized("title", DocumentLanguage);
        foreach (var (name, type) in FieldFacts.Given.Concat(FieldFacts.Derived))
        {
            _scope.Add(new Symbol(name, SymbolKind.Fact, type));
        }

        var draft = Draft(reader, source);
        JurisdictionRules.Check(draft, _bag);
        return _bag.HasErrors ? null : draft;
    }

    private JurisdictionDefinition Draft(MappingReader reader, SourceText source)
    {
        var parameters = ParameterBinder.Bind(reader, _scope);
        var statuses = Statuses(reader);
        var guards = new GuardSettingsBinder(_conditions).Bind(reader);
        return new JurisdictionDefinition
        {
            Name = reader.DocumentName("jurisdiction") ?? string.Empty,
            AdultAge = reader.WholeNumber("adult_age", 1, 99) ?? 18,
            Parameters = parameters,
            Statuses = statuses,
            Authorities = [.. Entries(reader, "authorities").Select(Authority).OfType<AuthorityDefinition>()],
            Duties = [.. Entries(reader, "duties").Select(Duty).OfType<DutyDefinition>()],
            StudentFirstFromAge = guards.StudentFirstFromAge,
            ObjectionFromAge = guards.ObjectionFromAge,
            RemovalProtects = guards.RemovalProtects,
            Words = Words(reader),
            PublicHolidays = ListReader.Read(ListReader.Items(reader.Node("public_holidays"), "public_holidays", _bag), Holiday),
            ContentHash = source.ContentHash,
            Span = reader.Span,
            Keys = reader.Keys,
        };
    }

    private IReadOnlyList<SyntaxEntry> Entries(MappingReader reader, string key)
    {
        var entries = MappingReader.Entries(reader.Node(key), key, _bag, noneWillDo: key == "authorities");
        foreach (var entry in entries)
        {
            ScalarReader.Identifier(entry.Key, _bag);
        }

        return entries;
    }

    private List<StatusDefinition> Statuses(MappingReader reader)
    {
        var statuses = new List<StatusDefinition>();
        foreach (var entry in Entries(reader, "statuses"))
        {
            var holds = _conditions.Bind(entry.Value, entry.Key.Text)?.Condition ?? ConditionBinder.Unread;
            if (_scope.Knows(entry.Key.Text))
            {
                _bag.Add(MeaningDiagnostics.NameTaken, entry.Key.Span, new Argument("name", entry.Key.Text));
            }

            statuses.Add(new StatusDefinition(entry.Key.Text, holds));
            _scope.Add(new Symbol(entry.Key.Text, SymbolKind.Fact, FactType.Boolean));
        }

        return statuses;
    }

    private Dictionary<string, LocalizedText> Words(MappingReader reader)
    {
        var words = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var entry in Entries(reader, "words"))
        {
            if (LocalizedTextReader.Read(entry.Value, entry.Key.Text, DocumentLanguage, _bag) is { } text)
            {
                words.TryAdd(entry.Key.Text, text);
            }
        }

        return words;
    }

    private AuthorityDefinition? Authority(SyntaxEntry entry)
    {
        var name = entry.Key.Text;
        if (MappingReader.Open(entry.Value, name, AuthorityKeys, _bag) is not { } reader)
        {
            return null;
        }

        reader.Need("serves");
        if (Contacts.Words.Contains(name))
        {
            _bag.Add(MeaningDiagnostics.NameTaken, entry.Key.Span, new Argument("name", name));
        }

        return new AuthorityDefinition(
            name,
            reader.Localized("title", DocumentLanguage) ?? LocalizedTextReader.Plain(name, DocumentLanguage),
            reader.Localized("explained", DocumentLanguage),
            _conditions.Bind(reader.Node("serves"), "serves")?.Condition ?? ConditionBinder.Unread,
            [.. reader.Scalars("reports", true).Select(item => ScalarReader.Identifier(item, _bag)).OfType<string>()]);
    }

    private DutyDefinition? Duty(SyntaxEntry entry)
    {
        if (MappingReader.Open(entry.Value, entry.Key.Text, DutyKeys, _bag) is not { } reader)
        {
            return null;
        }

        reader.Need("contact", "reference");
        return new DutyDefinition(
            entry.Key.Text,
            [.. reader.Scalars("contact", true).Select(item => item.Text)],
            reader.Text("reference") ?? string.Empty,
            reader.Duration("at_most_per", 1, LimitUnits));
    }

    private PublicHoliday? Holiday(SyntaxNode node)
    {
        if (MappingReader.Open(node, "public_holidays", HolidayKeys, _bag) is not { } reader)
        {
            return null;
        }

        reader.Need("name", "on");
        return reader.Text("name") is { } name && reader.Date("on") is { } on ? new PublicHoliday(name, on) : null;
    }
}
