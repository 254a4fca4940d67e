using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Conditions;

/// <summary>Reads a condition by Kleene's laws; the intervals of several measures are independent.</summary>
internal static class Kleene
{
    /// <summary>What stands for the value of a time since a step that was never done.</summary>
    public const string Never = "never";

    public static ConditionReading Read(Condition condition, NamedValues values) => condition switch
    {
        AllOf all => Joined(all, [.. all.Parts.Select(part => Read(part, values))], verdicts => verdicts.Min()),
        AnyOf any => Joined(any, [.. any.Parts.Select(part => Read(part, values))], verdicts => verdicts.Max()),
        Negation negation => Joined(negation, [Read(negation.Part, values)], verdicts => Not(verdicts.Single())),
        Comparison comparison => Valueless(comparison, values) ?? Compared(comparison, values),
        Membership membership => Valueless(membership, values) ?? Among(membership, values),
        FactHolds holds => Held(holds, values),
        Constant constant => new ConditionReading(constant, Of(constant.Value), []) { Text = constant.Value ? "true" : "false" },
        _ => throw new InvalidOperationException($"no reading of {condition.GetType().Name}"),
    };

    /// <summary>The verdict of a boolean.</summary>
    public static Verdict Of(bool value) => value ? Verdict.Met : Verdict.NotMet;

    private static Verdict Not(Verdict verdict) => (Verdict)(Verdict.Met - verdict);

    private static ConditionReading Joined(Condition condition, IReadOnlyList<ConditionReading> parts, Func<IEnumerable<Verdict>, Verdict> join) =>
        new(condition, join(parts.Select(part => part.Verdict)), parts);

    private static ConditionReading Held(FactHolds holds, NamedValues values)
    {
        var verdict = values.Status(holds.Fact) ?? (values.Fact(holds.Fact) is { } fact ? Of(fact.Boolean) : Verdict.Unknown);
        var text = verdict == Verdict.Unknown ? null : verdict == Verdict.Met ? "true" : "false";
        return new ConditionReading(holds, verdict, []) { Text = text, Missing = verdict == Verdict.Unknown ? [holds.Fact] : [] };
    }

    // A step that was never done is no time ago: whatever is asked of it, it is not met. A share of nothing known is unknown.
    private static ConditionReading? Valueless(Condition condition, NamedValues values)
    {
        var standings = Operands.Measures(condition).Select(name => values.Measure(name).Standing).Where(standing => standing != ValueStanding.Valued).ToList();
        return standings.Count == 0 ? null
            : standings.Contains(ValueStanding.NeverDone) ? new ConditionReading(condition, Verdict.NotMet, []) { Text = Never }
            : new ConditionReading(condition, Verdict.Unknown, []);
    }

    private static ConditionReading Compared(Comparison comparison, NamedValues values)
    {
        if (OperandValues.IsNumber(comparison.Left))
        {
            var left = OperandValues.Number(comparison.Left, values);
            var right = OperandValues.Number(comparison.Right, values);
            var verdict = left is null || right is null ? Verdict.Unknown : Order(left.Value, comparison.How, right.Value);
            return new ConditionReading(comparison, verdict, []) { Left = left, Right = right, Missing = Missing(comparison, values) };
        }

        var (a, b) = (OperandValues.Text(comparison.Left, values), OperandValues.Text(comparison.Right, values));
        return new ConditionReading(comparison, a is null || b is null ? Verdict.Unknown : Of(Holds(string.CompareOrdinal(a, b), comparison.How)), [])
        {
            Text = comparison.Left is FactOperand ? a : b,
            Missing = Missing(comparison, values),
        };
    }

    private static ConditionReading Among(Membership membership, NamedValues values)
    {
        if (!OperandValues.IsNumber(membership.Value))
        {
            var text = OperandValues.Text(membership.Value, values);
            var verdict = text is null ? Verdict.Unknown : Of(membership.Among.Any(one => OperandValues.Text(one, values) == text));
            return new ConditionReading(membership, verdict, []) { Text = text, Missing = Missing(membership, values) };
        }

        var number = OperandValues.Number(membership.Value, values);
        var verdicts = membership.Among.Select(one =>
            number is { } value ? Order(value, ComparisonOperator.Equal, OperandValues.Number(one, values)!.Value) : Verdict.Unknown);
        return new ConditionReading(membership, verdicts.Max(), []) { Left = number, Missing = Missing(membership, values) };
    }

    private static Verdict Order(Interval left, ComparisonOperator how, Interval right) => how switch
    {
        ComparisonOperator.AtLeast => left.Min >= right.Max ? Verdict.Met : left.Max < right.Min ? Verdict.NotMet : Verdict.Unknown,
        ComparisonOperator.More => left.Min > right.Max ? Verdict.Met : left.Max <= right.Min ? Verdict.NotMet : Verdict.Unknown,
        ComparisonOperator.AtMost => Order(right, ComparisonOperator.AtLeast, left),
        ComparisonOperator.Less => Order(right, ComparisonOperator.More, left),
        ComparisonOperator.NotEqual => Not(Order(left, ComparisonOperator.Equal, right)),
        _ => left.Max < right.Min || right.Max < left.Min ? Verdict.NotMet : left.IsExact && right.IsExact ? Verdict.Met : Verdict.Unknown,
    };

    private static bool Holds(int order, ComparisonOperator how) => how switch
    {
        ComparisonOperator.Equal => order == 0,
        ComparisonOperator.NotEqual => order != 0,
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.AtMost => order <= 0,
        ComparisonOperator.More => order > 0,
        _ => order >= 0,
    };

    private static IReadOnlyList<string> Missing(Condition condition, NamedValues values) =>
        [.. Operands.All(condition).OfType<FactOperand>().Select(operand => operand.Fact).Where(fact => values.Fact(fact) is null).Distinct()];
}
