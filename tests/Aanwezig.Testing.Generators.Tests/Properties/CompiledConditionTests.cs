using System.Globalization;
using Aanwezig.Calendars;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Testing.Generators.Tests.Properties;

public class CompiledConditionTests
{
    private const int Moments = 300;
    private static readonly ComparisonOperator[] Hows = Enum.GetValues<ComparisonOperator>();
    private static readonly Protocol Shipped = ProtocolLibrary.Embedded.Find("nl/tien-stappen", new DateOnly(2026, 11, 20))!;
    private static readonly string[] Measures = [.. Shipped.Definition.Measures.Select(measure => measure.Name)];

    [Fact]
    public void ConditionOverSlots_IsReadByKleenesLaws()
    {
        var dice = new Random(20261124);
        for (var number = 0; number < Moments; number++)
        {
            var condition = Drawn(dice, depth: 3);
            var slots = new Slots(Shipped.Definition, Shipped.Jurisdiction, numbersApart: false);
            var compiled = new ConditionCompiler(slots, Shipped.Jurisdiction).Of(condition);
            for (var moment = 0; moment < 20; moment++)
            {
                var values = new DrawnValues(Measures.ToDictionary(name => name, _ => dice.Next(6) is var least && dice.Next(3) > 0 ? (least, least) : (least, least + dice.Next(4))), dice.Next(3));
                Assert.Equal(Kleene.Read(condition, values).Verdict, compiled.On(values.In(slots)));
            }
        }
    }

    [Fact]
    public void ExecutorOfRulesEngine_AgreesWithConditionsOverSlots() =>
        Trials.Hold(random => ExportedConditions.Contradiction(random, (condition, values) => Read(random.Protocol, condition, (KnownValues)values)), Trials.Cases / 10);

    private static Verdict Read(Protocol protocol, Condition condition, KnownValues values)
    {
        var (slots, compiled) = Compiled(protocol, condition, numbersApart: false);
        if (!slots.Facts.All(values.Named.ContainsKey))
        {
            return Kleene.Read(condition, values).Verdict; // a status was drawn, not what it follows from
        }

        if (!slots.Facts.All(fact => values.Fact(fact) is not { } value || Slots.IsWhole(value.Number)))
        {
            (slots, compiled) = Compiled(protocol, condition, numbersApart: true); // a number that is not whole has no place among whole ones
        }

        var places = new long[2 * slots.Count];
        foreach (var name in slots.Measures.Keys)
        {
            if (slots.OfMeasure(name) is { } known && values.Measure(name).Value.Min * known.Scale is { Denominator.IsOne: true } scaled)
            {
                places[2 * known.Slot] = places[(2 * known.Slot) + 1] = (long)scaled.Numerator;
            }
            else if (Operands.Measures(condition).Contains(name))
            {
                return Kleene.Read(condition, values).Verdict; // the value drawn for it is not a whole number of minutes
            }
        }

        foreach (var fact in slots.Facts)
        {
            slots.Put(slots.SlotOf(fact), values.Fact(fact), places);
        }

        foreach (var (leaf, slot) in slots.Apart)
        {
            places[2 * slot] = (long)Kleene.Read(leaf, values).Verdict;
        }

        return compiled.On(places);
    }

    private static (Slots Slots, CompiledCondition Compiled) Compiled(Protocol protocol, Condition condition, bool numbersApart)
    {
        var slots = new Slots(protocol.Definition, protocol.Jurisdiction, numbersApart);
        return (slots, new ConditionCompiler(slots, protocol.Jurisdiction).Of(condition));
    }

    private static Condition Drawn(Random dice, int depth) => (depth == 0 ? 0 : dice.Next(6)) switch
    {
        1 or 2 => new AllOf([.. Parts(dice, depth)]),
        3 or 4 => new AnyOf([.. Parts(dice, depth)]),
        5 => new Negation(Drawn(dice, depth - 1)),
        _ => dice.Next(8) switch
        {
            0 => new Membership(new MeasureOperand(Measures[dice.Next(Measures.Length)]), [new NumberOperand(dice.Next(6)), new NumberOperand(dice.Next(6))]),
            1 => new FactHolds("concern"),
            2 => new Comparison(new MeasureOperand(Measures[dice.Next(Measures.Length)]), Hows[dice.Next(Hows.Length)], new MeasureOperand(Measures[dice.Next(Measures.Length)])),
            3 => new Constant(dice.Next(2) == 0),
            _ => new Comparison(new MeasureOperand(Measures[dice.Next(Measures.Length)]), Hows[dice.Next(Hows.Length)], new NumberOperand(dice.Next(6))),
        },
    };

    private static IEnumerable<Condition> Parts(Random dice, int depth) => Enumerable.Range(0, 2 + dice.Next(3)).Select(_ => Drawn(dice, depth - 1));

    // The fact is known to hold, known not to, or not known.
    private sealed class DrawnValues(Dictionary<string, (int Least, int Most)> measures, int fact) : NamedValues
    {
        public long[] In(Slots slots)
        {
            var places = new long[2 * slots.Count];
            foreach (var (name, (least, most)) in measures)
            {
                var (slot, scale) = slots.OfMeasure(name)!.Value;
                (places[2 * slot], places[(2 * slot) + 1]) = (least * scale, most * scale);
            }

            foreach (var name in slots.Facts)
            {
                slots.Put(slots.SlotOf(name), Fact(name), places);
            }

            foreach (var (leaf, slot) in slots.Apart)
            {
                places[2 * slot] = (long)Kleene.Read(leaf, this).Verdict;
            }

            return places;
        }

        public override Tally Measure(string name) =>
            new(new Interval(measures[name].Least, measures[name].Most), new DateRange(default, default), [], []);

        public override FactValue? Fact(string name) => fact == 2 ? null : FactValue.Of(fact == 1);

        public override Verdict? Status(string name) => null;
    }
}
