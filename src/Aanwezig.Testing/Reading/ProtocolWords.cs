using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;
using Aanwezig.Zones;

namespace Aanwezig.Testing.Reading;

/// <summary>Checks the words of a scenario against the kinds, steps and facts of its protocol.</summary>
internal sealed class ProtocolWords(ProtocolDefinition protocol, DiagnosticBag bag)
{
    private static readonly string[] Reserved = ["find_out", "ask_consent", "weigh_objection"];
    private static readonly string[] Notes = ["acquaintance"];
    private static readonly string[] ByLaw = ["leerplicht", "kwalificatieplicht", "both"];

    private readonly string[] _steps = [.. protocol.Steps.Select(step => step.Id), .. Reserved];
    private readonly Dictionary<string, FactType> _facts = new(
        FieldFacts.Given.Concat(protocol.Facts.Select(fact => KeyValuePair.Create(fact.Name, fact.Type))).DistinctBy(fact => fact.Key),
        StringComparer.Ordinal);

    public void Check(ScenarioDocument document)
    {
        foreach (var line in document.Attendance)
        {
            Kind(line.Code);
            line.Corrections.ToList().ForEach(correction => Kind(correction.Code));
        }

        foreach (var line in document.Dossier)
        {
            Step(line.Step, [.. _steps, .. Notes]);
        }

        foreach (var fact in document.Facts)
        {
            Fact(fact);
        }

        foreach (var line in document.Exemptions)
        {
            Exemption(line.Exemption);
        }

        foreach (var step in document.Expectations.SelectMany(each => each.Claims).SelectMany(claim => claim.Steps))
        {
            Step(step.Word with { Text = step.Step }, _steps);
        }
    }

    private void Kind(Word code)
    {
        if (protocol.Attendance.KindOf(code.Text) is null)
        {
            bag.Add(Mistakes.UnknownName(ScenarioDiagnostics.UnknownKind, code, [.. Names.All<AttendanceKind>(), .. protocol.Attendance.Codes.Keys]));
        }
    }

    private void Step(Word step, string[] known)
    {
        if (!known.Contains(step.Text))
        {
            bag.Add(Mistakes.UnknownName(ScenarioDiagnostics.UnknownStep, step, known));
        }
    }

    private void Exemption(Word exemption)
    {
        string[] known = [.. protocol.Exemptions.Select(allowed => allowed.Name)];
        if (!known.Contains(exemption.Text))
        {
            bag.Add(Mistakes.UnknownName(ScenarioDiagnostics.UnknownExemption, exemption, [.. known.DefaultIfEmpty("-")]));
        }
    }

    private void Fact(FactLine line)
    {
        if (!_facts.TryGetValue(line.Fact.Text, out var type))
        {
            string[] known = line.From is null ? [.. StudentKeys.Known, .. _facts.Keys] : [.. _facts.Keys];
            bag.Add(Mistakes.UnknownName(ScenarioDiagnostics.UnknownFact, line.Fact, [.. known.Distinct()]));
            return;
        }

        var (fits, nl, en) = Fits(line, type);
        if (!fits)
        {
            bag.Add(
                ScenarioDiagnostics.WrongFactValue,
                line.Value.Span,
                new Argument("word", line.Value.Text),
                new Argument("fact", line.Fact.Text),
                new Argument("expected_nl", nl),
                new Argument("expected_en", en));
        }
    }

    private static (bool Fits, string Nl, string En) Fits(FactLine line, FactType type)
    {
        var text = line.Value.Text;
        return (line.Fact.Text, type) switch
        {
            ("exempt", _) => (ByLaw.Contains(text), "`leerplicht`, `kwalificatieplicht` of `both`", "`leerplicht`, `kwalificatieplicht` or `both`"),
            (_, FactType.Boolean) => (text is "true" or "false", "`true` of `false`", "`true` or `false`"),
            (_, FactType.Integer) => (ExactNumber.TryParse(text, out var number) && number.Denominator.IsOne, "een heel getal", "a whole number"),
            (_, FactType.Date) => (IsoText.TryDate(text, out _), "een datum zoals `2026-11-03`", "a date like `2026-11-03`"),
            (_, FactType.Time) => (IsoText.TryTime(text, out _), "een tijd zoals `09:00`", "a time like `09:00`"),
            (_, FactType.Text) => (true, string.Empty, string.Empty),
        };
    }
}
