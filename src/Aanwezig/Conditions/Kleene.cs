using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Conditions;

/// <summary>Reads a condition by Kleene's laws; the intervals of several measures are independent.</summary>
internal static class Kleene
{
    /// <summary>What stands for the value of a time since a step that was never done.</summary>
    public const string Never = "never";

    public static Reading Read(Condition condition, Values values) => condition switch
    {
        AllOf all => Joined(all, [.. all.Parts.Select(part => Read(part, values))], verdicts => verdicts.Min()),
        AnyOf any => Joined(any, [.. any.Parts.Select(part => Read(part, values))], verdicts => verdicts.Max()),
        Negation negation => Joined(negation, [Read(negation.Part, values)], verdicts => Not(verdicts.Single())),
        Comparison comparison => Valueless(comparison, values) ?? Compared(comparison, values),
        Membership membership => Valueless(membership, values) ?? Among(membership, values),
        FactHolds holds => Held(holds, values),
        Constant constant => new Reading(constant, Of(constant.Value), []) { Text = constant.Value ? "true" : "false" },
        _ => throw new InvalidOperationException($"no reading of {condition.GetType().Name}"),
    };

    /// <summary>The verdict of a boolean.</summary>
    public static Verdict Of(bool value) => value ? Verdict.Met : Verdict.NotMet;

    private static Verdict Not(Verdict verdict) => (Verdict)(Verdict.Met - verdict);

    private static Reading Joined(Condition condition, IReadOnlyList<Reading> parts, Func<IEnumerable<Verdict>, Verdict> join) =>
        new(condition, join(parts.Select(part => part.Verdict)), parts);

    private static Reading Held(FactHolds holds, Values values)
    {
        var verdict = values.Status(holds.Fact) ?? (values.Fact(holds.Fact) is { } fact ? Of(fact.Boolean) : Verdict.Unknown);
        var text = verdict == Verdict.Unknown ? null : verdict == Verdict.Met ? "true" : "false";
        return new Reading(holds, verdict, []) { Text = text, Missing = verdict == Verdict.Unknown ? [holds.Fact] : [] };
    }

    // A step that was never done is no time ago: whatever is asked of it, it is not met. A share of nothing known is unknown.
    private static Reading? Valueless(Condition condition, Values values)
    {
        var standings = Operands.Measures(condition).Select(name => values.Measure(name).Standing).Where(standing => standing != Standing.Valued).ToList();
        return standings.Count == 0 ? null
            : standings.Contains(Standing.NeverDone) ? new Reading(condition, Verdict.NotMet, []) { Text = Never }
            : new Reading(condition, Verdict.Unknown, []);
    }

    private static Reading Compared(Comparison comparison, Values values)
    {
        if (Scalars.IsNumber(comparison.Left))
        {
            var left = Scalars.Number(comparison.Left, values);
            var right = Scalars.Number(comparison.Right, values);
            var verdict = left is null || right is null ? Verdict.Unknown : Order(left.Value, comparison.How, right.Value);
            return new Reading(comparison, verdict, []) { Left = left, Right = right, Missing = Missing(comparison, values) };
        }

        var (a, b) = (Scalars.Text(comparison.Left, values), Scalars.Text(comparison.Right, values));
        return new Reading(comparison, a is null || b is null ? Verdict.Unknown : Of(Holds(string.CompareOrdinal(a, b), comparison.How)), [])
        {
            Text = comparison.Left is FactOperand ? a : b,
            Missing = Missing(comparison, values),
        };
    }

    private static Reading Among(Membership membership, Values values)
    {
        if (!Scalars.IsNumber(membership.Value))
        {
            var text = Scalars.Text(membership.Value, values);
            var verdict = text is null ? Verdict.Unknown : Of(membership.Among.Any(one => Scalars.Text(one, values) == text));
            return new Reading(membership, verdict, []) { Text = text, Missing = Missing(membership, values) };
        }

        var number = Scalars.Number(membership.Value, values);
        var verdicts = membership.Among.Select(one =>
            number is { } value ? Order(value, ComparisonOperator.Equal, Scalars.Number(one, values)!.Value) : Verdict.Unknown);
        return new Reading(membership, verdicts.Max(), []) { Left = number, Missing = Missing(membership, values) };
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

    private static IReadOnlyList<string> Missing(Condition condition, Values values) =>
        [.. Operands.All(condition).OfType<FactOperand>().Select(operand => operand.Fact).Where(fact => values.Fact(fact) is null).Distinct()];
}
