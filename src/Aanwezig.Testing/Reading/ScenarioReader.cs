using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Claims;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>Reads a scenario from its tree, and reports all mistakes.</summary>
internal sealed class ScenarioReader
{
    internal static readonly string[] Known =
        ["scenario", "protocol", "student", "attendance", "dossier", "consents", "timetable", "facts", "exemptions", "enrolments", "calendar", "with", "expect"];

    private readonly Keys _keys;
    private readonly DiagnosticBag _bag;

    private ScenarioReader(MappingNode tree, DiagnosticBag bag) => (_keys, _bag) = (new Keys(tree, bag), bag);

    public static ScenarioDocument Read(MappingNode tree, SourceText source, DiagnosticBag bag) =>
        new ScenarioReader(tree, bag).Document(source);

    private ScenarioDocument Document(SourceText source)
    {
        _keys.Allow(Known);
        var student = Required("student", "student: { born: 2009-03-12 }") ? _keys.Mapping("student", "student: { born: 2009-03-12 }") : null;
        var person = student is null ? null : new Keys(student, _bag);
        return new ScenarioDocument
        {
            Source = source,
            Name = _keys.Required("scenario", "scenario: zestien uur, precies"),
            Protocol = _keys.Required("protocol", "protocol: ../2026-08-01.yaml"),
            Calendar = Calendar(person),
            Student = person is null ? null : StudentKeys.Read(person),
            Attendance = Lines("attendance", "2026-11-03 unexcused 6:00", LineForms.Attendance),
            Dossier = Lines("dossier", "2026-11-04 coach_talk done", LineForms.Dossier),
            Consents = Consents(),
            Timetable = Lines("timetable", "2026-11-02..2026-11-06 6:00", LineForms.Timetable),
            Facts = [.. person is null ? [] : StudentKeys.Facts(person), .. Facts()],
            Exemptions = Lines("exemptions", ExemptionLine.Example, ExemptionLine.Read),
            Enrolments = Lines("enrolments", EnrolmentLine.Example, EnrolmentLine.Read),
            Changes = Changes(),
            Expectations = Expectations(),
        };
    }

    private bool Required(string key, string example)
    {
        var written = _keys.Node[key] is not null;
        if (!written)
        {
            _bag.Add(Mistakes.Missing(_keys.Span, key, example));
        }

        return written;
    }

    private Word? Calendar(Keys? person)
    {
        var own = person?.Text("calendar", "nl/midden");
        var calendar = _keys.Text("calendar", "nl/midden");
        if (own is not null && calendar is { } second)
        {
            _bag.Add(ScenarioDiagnostics.SaidTwice, second.Span, new Argument("word", "calendar"));
        }

        return calendar ?? own;
    }

    private List<T> Lines<T>(string key, string example, Func<ScalarNode, DiagnosticBag, T?> read)
        where T : class =>
        [.. _keys.Lines(key, example).Select(line => read(line, _bag)).OfType<T>()];

    private List<(Attendance.Consent Consent, MomentWord At)> Consents() =>
        [.. _keys.Lines("consents", "2026-11-04 parent_contact given")
            .Select(line => LineForms.Consent(line, _bag))
            .Where(consent => consent is not null)
            .Select(consent => consent!.Value)];

    private IEnumerable<FactLine> Facts()
    {
        if (_keys.Node["facts"] is not MappingNode mapping)
        {
            return Lines("facts", "2026-11-03 level 4", LineForms.Fact);
        }

        var keys = new Keys(mapping, _bag);
        return mapping.Entries
            .Select(entry => (entry.Key, Value: keys.Text(entry.Key.Text, "3")))
            .Where(fact => fact.Value is not null)
            .Select(fact => new FactLine(new Word(fact.Key.Text, fact.Key.Span), fact.Value!.Value, null, null, fact.Key.Span));
    }

    private IReadOnlyList<SettingChange> Changes() =>
        [.. (_keys.Mapping("with", "with: { attendance.practice: ignored }")?.Entries ?? [])
            .Select(entry => new SettingChange(new Word(entry.Key.Text, entry.Key.Span), entry.Value))];

    private List<Expectation> Expectations()
    {
        const string Example = "- on: 2026-11-03\n  recommended: [coach_talk]";
        if (!Required("expect", "expect:\n  - on: 2026-11-03\n    recommended: []"))
        {
            return [];
        }

        if (_keys.Node["expect"] is SequenceNode { Items.Count: > 0 } list && list.Items.All(item => item is MappingNode))
        {
            return [.. list.Items.OfType<MappingNode>().Select(item => ExpectationReader.Read(item, _bag)).OfType<Expectation>()];
        }

        _bag.Add(Mistakes.Shape(_keys.Node.Entries.First(entry => entry.Key.Text == "expect").Key.Span, "expect", "een lijst van verwachtingen", "a list of expectations", Example));
        return [];
    }
}
