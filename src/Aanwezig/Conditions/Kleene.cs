using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Conditions;

/// <summary>Reads a condition by Kleene's laws, and keeps the reading of each part. The intervals of several measures are independent.</summary>
/// <remarks>The laws are in <see cref="ThreeValued"/>.</remarks>
internal static class Kleene
{
    /// <summary>The text in place of a time since a step that was never done.</summary>
    public const string Never = "never";

    public static ConditionReading Read(Condition condition, NamedValues values) => condition switch
    {
        AllOf all => Joined(all, [.. all.Parts.Select(part => Read(part, values))], verdicts => verdicts.Aggregate(Verdict.Met, ThreeValued.And)),
        AnyOf any => Joined(any, [.. any.Parts.Select(part => Read(part, values))], verdicts => verdicts.Aggregate(Verdict.NotMet, ThreeValued.Or)),
        Negation negation => Joined(negation, [Read(negation.Part, values)], verdicts => ThreeValued.Not(verdicts.Single())),
        Comparison comparison => Valueless(comparison, values) ?? Compared(comparison, values),
        Membership membership => Valueless(membership, values) ?? Among(membership, values),
        FactHolds holds => Held(holds, values),
        Constant constant => new ConditionReading(constant, ThreeValued.Of(constant.Value), []) { Text = constant.Value ? "true" : "false" },
        _ => throw Unlisted.Type(condition),
    };

    private static ConditionReading Joined(Condition condition, IReadOnlyList<ConditionReading> parts, Func<IEnumerable<Verdict>, Verdict> join) =>
        new(condition, join(parts.Select(part => part.Verdict)), parts);

    private static ConditionReading Held(FactHolds holds, NamedValues values)
    {
        var verdict = values.Status(holds.Fact) ?? (values.Fact(holds.Fact) is { } fact ? ThreeValued.Of(fact.Boolean) : Verdict.Unknown);
        var text = verdict == Verdict.Unknown ? null : verdict == Verdict.Met ? "true" : "false";
        return new ConditionReading(holds, verdict, []) { Text = text, Missing = verdict == Verdict.Unknown ? [holds.Fact] : [] };
    }

    // A step that was never done has no time since it, so each comparison is not met. A share of an unknown schedule is unknown.
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
            return new ConditionReading(comparison, Compared(left, comparison.How, right), []) { Left = left, Right = right, Missing = Missing(comparison, values) };
        }

        var (a, b) = (OperandValues.Text(comparison.Left, values), OperandValues.Text(comparison.Right, values));
        return new ConditionReading(comparison, Compared(a, comparison.How, b), [])
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
            return new ConditionReading(membership, OneOf(membership.Among, one => Compared(text, ComparisonOperator.Equal, OperandValues.Text(one, values))), [])
            {
                Text = text,
                Missing = Missing(membership, values),
            };
        }

        var number = OperandValues.Number(membership.Value, values);
        return new ConditionReading(membership, OneOf(membership.Among, one => Compared(number, ComparisonOperator.Equal, OperandValues.Number(one, values))), [])
        {
            Left = number,
            Missing = Missing(membership, values),
        };
    }

    private static Verdict OneOf(IReadOnlyList<Operand> among, Func<Operand, Verdict> equals) => among.Select(equals).Aggregate(Verdict.NotMet, ThreeValued.Or);

    // Only the sign of the difference of two numbers or texts matters.
    private static Verdict Compared(Interval? left, ComparisonOperator how, Interval? right) => left is { } a && right is { } b
        ? ThreeValued.Compared(Math.Sign(a.Min.CompareTo(b.Max)), Math.Sign(a.Max.CompareTo(b.Min)), how)
        : Verdict.Unknown;

    private static Verdict Compared(string? left, ComparisonOperator how, string? right)
    {
        if (left is null || right is null)
        {
            return Verdict.Unknown;
        }

        var sign = string.CompareOrdinal(left, right);
        return ThreeValued.Compared(sign, sign, how);
    }

    private static IReadOnlyList<string> Missing(Condition condition, NamedValues values) =>
        [.. Operands.All(condition).OfType<FactOperand>().Select(operand => operand.Fact).Where(fact => values.Fact(fact) is null).Distinct()];
}
