using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Tests.Conditions;

/// <summary>The reader that writes evidence and the nodes over slots, beside trying every value that two measures may have.</summary>
public sealed class KleeneAndNodesTests
{
    private const int Furthest = 2;

    private static readonly int[] Numbers = [.. Enumerable.Range(-Furthest, (2 * Furthest) + 1)];
    private static readonly (int Least, int Most)[] Intervals = [.. Numbers.SelectMany(least => Numbers.Where(most => most >= least).Select(most => (least, most)))];
    private static readonly ComparisonOperator[] Hows = Enum.GetValues<ComparisonOperator>();

    [Fact]
    public void ComparisonOfTwoIntervals_IsMetWhereEveryPairIs()
    {
        foreach (var (one, other, how) in Pairs())
        {
            var expected = Verdicts(from a in Values(one) from b in Values(other) select Holds(a, how, b));

            Assert.Equal(expected, Read(new Comparison(new MeasureOperand("one"), how, new MeasureOperand("other")), one, other));
            Assert.Equal(expected, Node(how).On([one.Least, one.Most, other.Least, other.Most]));
        }
    }

    [Fact]
    public void ComparisonOfAnUnknownValue_IsUnknown()
    {
        foreach (var how in Hows)
        {
            Assert.Equal(Verdict.Unknown, Read(new Comparison(new FactOperand("missing", FactType.Integer), how, new NumberOperand(0)), (0, 0), (0, 0)));
            Assert.Equal(Verdict.Unknown, Node(how).On([1, 0, 0, 0]));
            Assert.Equal(Verdict.Unknown, ThreeValued.Compared(1, 0, how));
        }
    }

    [Fact]
    public void ComparisonWithANumber_IsMetWhereEveryValueIs()
    {
        foreach (var (one, bound, _) in Pairs().Select(pair => (pair.One, pair.Other.Least, pair.How)))
        {
            long[] values = [one.Least, one.Most];

            Assert.Equal(Verdicts(Values(one).Select(value => value >= bound)), new AtLeastNode(0, bound).On(values));
            Assert.Equal(Verdicts(Values(one).Select(value => value <= bound)), new AtMostNode(0, bound).On(values));
            Assert.Equal(Verdicts(Values(one).Select(value => value == bound)), new Between(0, bound, bound).On(values));
        }
    }

    [Fact]
    public void Membership_IsMetWhereOneConstantEqualsEveryValue()
    {
        foreach (var (one, constants, _) in Pairs())
        {
            long[] among = [constants.Least, constants.Most];
            var expected = Verdicts(Values(one).Select(value => among.Contains(value)));
            var read = Read(new Membership(new MeasureOperand("one"), [.. among.Select(constant => new NumberOperand((int)constant))]), one, one);
            var node = new AmongNode(0, among).On([one.Least, one.Most]);

            Assert.Equal(read, node);
            Assert.True(read == expected || (read == Verdict.Unknown && one.Least < one.Most), $"{one} among {constants}: {read}, and all its values say {expected}");
        }
    }

    [Fact]
    public void PartsOfEveryVerdict_JoinByTheWeakestAndTheStrongest()
    {
        var verdicts = Enum.GetValues<Verdict>();
        foreach (var (a, b) in verdicts.SelectMany(one => verdicts.Select(other => (one, other))))
        {
            var (one, other) = (new ConstantNode(a), new ConstantNode(b));
            bool[] both = [.. from x in Worlds(a) from y in Worlds(b) select x && y];
            bool[] either = [.. from x in Worlds(a) from y in Worlds(b) select x || y];

            Assert.Equal(Verdicts(both), new AllNode([one, other]).On([]));
            Assert.Equal(Verdicts(either), new AnyNode([one, other]).On([]));
            Assert.Equal(Verdicts(Worlds(a).Select(world => !world)), new NotNode(one).On([]));
        }
    }

    [Fact]
    public void ComparisonsReadTogether_AreReadAsEachByItself()
    {
        foreach (var (one, other, _) in Pairs())
        {
            long[] values = [one.Least, one.Most, other.Least, other.Most];
            Between[] parts = [new(0, 0, 1), new(1, -1, long.MaxValue)];
            var (first, second) = (parts[0].On(values), parts[1].On(values));

            Assert.Equal(ThreeValued.And(first, second), new AllBetweenNode(parts).On(values));
            Assert.Equal(ThreeValued.And(first, second), new BothBetweenNode(parts[0], parts[1]).On(values));
            Assert.Equal(ThreeValued.Or(first, second), new AnyBetweenNode(parts).On(values));
        }
    }

    private static IEnumerable<((int Least, int Most) One, (int Least, int Most) Other, ComparisonOperator How)> Pairs() =>
        from one in Intervals from other in Intervals from how in Hows select (one, other, how);

    // The difference of the values in slot 0 and slot 1, as the compiler of conditions lays it out.
    private static CompiledCondition Node(ComparisonOperator how) => how switch
    {
        ComparisonOperator.Equal => new SumNode(Difference(1, 0), isEqual: true),
        ComparisonOperator.NotEqual => new NotNode(new SumNode(Difference(1, 0), isEqual: true)),
        ComparisonOperator.AtLeast => new SumNode(Difference(1, 0), isEqual: false),
        ComparisonOperator.More => new SumNode(Difference(1, -1), isEqual: false),
        ComparisonOperator.AtMost => new SumNode(Difference(-1, 0), isEqual: false),
        ComparisonOperator.Less => new SumNode(Difference(-1, -1), isEqual: false),
    };

    private static LinearForm Difference(int sign, int constant) => new([(0, sign), (1, -sign)], constant);

    private static IEnumerable<int> Values((int Least, int Most) interval) => Enumerable.Range(interval.Least, interval.Most - interval.Least + 1);

    private static IEnumerable<bool> Worlds(Verdict verdict) => verdict == Verdict.Unknown ? [true, false] : [verdict == Verdict.Met];

    private static Verdict Verdicts(IEnumerable<bool> worlds) => worlds.Distinct().ToArray() switch
    {
        [true] => Verdict.Met,
        [false] => Verdict.NotMet,
        _ => Verdict.Unknown,
    };

    private static bool Holds(int a, ComparisonOperator how, int b) => how switch
    {
        ComparisonOperator.Equal => a == b,
        ComparisonOperator.NotEqual => a != b,
        ComparisonOperator.Less => a < b,
        ComparisonOperator.AtMost => a <= b,
        ComparisonOperator.More => a > b,
        ComparisonOperator.AtLeast => a >= b,
    };

    private static Verdict Read(Condition condition, (int Least, int Most) one, (int Least, int Most) other) =>
        Kleene.Read(condition, new TwoMeasures(one, other)).Verdict;

    private sealed class TwoMeasures((int Least, int Most) one, (int Least, int Most) other) : NamedValues
    {
        public override MeasureValue Measure(string name) => new Measured(name == "one" ? Of(one) : Of(other));

        public override FactValue? Fact(string name) => null;

        public override Verdict? Status(string name) => null;

        private static Interval Of((int Least, int Most) interval) => new(interval.Least, interval.Most);
    }

    private sealed record Measured(Interval Value) : MeasureValue(Value);
}
