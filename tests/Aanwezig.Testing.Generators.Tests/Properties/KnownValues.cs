using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;
using Aanwezig.Occurrences.Replays;
using Aanwezig.Snapshots;
using Aanwezig.Testing.Generators;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>A known value for every name that a random protocol may use: what its measures stood at, and facts that differ from case to case.</summary>
internal sealed class KnownValues(IReadOnlyDictionary<string, object> named) : NamedValues
{
    public IReadOnlyDictionary<string, object> Named => named;

    /// <summary>The values on three days of a history, the limits of the protocol, and one below each of them.</summary>
    public static IEnumerable<KnownValues> Around(RandomCase random)
    {
        var limits = random.Protocol.Definition.Steps.SelectMany(step => Numbers(step.When)).Distinct().Order().ToList();
        foreach (var day in OpenOccurrences.Days(random))
        {
            yield return Of(random, day.DayNumber, (_, measure) => Standing(random, day).Measure(measure.Name).Value.Min);
        }

        foreach (var turn in Enumerable.Range(0, limits.Count == 0 ? 0 : 6))
        {
            yield return Of(random, turn, (place, _) => limits[(place + turn) % limits.Count] - (turn % 2));
        }
    }

    public override Tally Measure(string name) => new(Interval.Exactly(Number(name)), new DateRange(default, default), [], []);

    public override FactValue? Fact(string name) => named[name] switch
    {
        bool truth => FactValue.Of(truth),
        decimal => FactValue.Of(Number(name)),
        string text when DateOnly.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _) => FactValue.Read(FactType.Date, text),
        var text => FactValue.Of((string)text),
    };

    public override Verdict? Status(string name) => name is "leerplichtig" or "kwalificatieplichtig" or "doorstroompunt_doelgroep" ? ThreeValued.Of((bool)named[name]) : null;

    private static Snapshot Standing(RandomCase random, DateOnly day) => Replay.Of(
        new FollowedCase(random.Protocol.Definition, random.Protocol.Jurisdiction, random.Calendar, random.Student, day, null)).Today;

    private static IEnumerable<ExactNumber> Numbers(Condition condition) => Operands.All(condition).OfType<NumberOperand>().Select(number => number.Value);

    private static KnownValues Of(RandomCase random, int turn, Func<int, MeasureDefinition, ExactNumber> value)
    {
        var values = random.Protocol.Definition.Measures.Select((measure, place) => (measure.Name, Value: (object)Rounded(value(place, measure)))).ToDictionary(pair => pair.Name, pair => pair.Value);
        values["level"] = (decimal)((turn % 4) + 1);
        values["age"] = (decimal)(15 + (turn % 5));
        values["group_size"] = (decimal)(turn % 20);
        values["pathway"] = turn % 2 == 0 ? "bol" : "bbl";
        values["since"] = turn % 3 == 0 ? "2026-09-15" : "2026-09-14";
        values["team"] = turn % 2 == 0 ? "a" : "b";
        values["own_limit"] = (decimal)(turn % 5) + 0.5m;
        values["exempt"] = turn % 3 == 0 ? "both" : string.Empty;
        values["concern"] = turn % 2 == 1;
        values["year_of_study"] = (decimal)((turn % 3) + 1);
        values["student_finance"] = turn % 4 < 2;
        values["startkwalificatie"] = turn % 3 == 1;
        values["leerplichtig"] = turn % 7 < 3;
        values["kwalificatieplichtig"] = turn % 5 < 2;
        values["doorstroompunt_doelgroep"] = turn % 2 == 0;
        return new KnownValues(values);
    }

    // A decimal cannot hold a third; the engine is asked about the same rounded value.
    private static decimal Rounded(ExactNumber value) => Math.Round(value.ToDecimal(), 4);

    private ExactNumber Number(string name) =>
        ExactNumber.TryParse(((decimal)named[name]).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture), out var number)
            ? number
            : throw new InvalidOperationException($"no number for `{name}`");
}
