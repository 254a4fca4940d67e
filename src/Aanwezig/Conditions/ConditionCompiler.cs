using System.Globalization;
using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>Compiles conditions over slots. A comparison without a form in whole numbers becomes a node that reads a verdict from a slot.</summary>
internal sealed class ConditionCompiler(Slots slots, JurisdictionDefinition jurisdiction)
{
    private readonly Dictionary<Condition, CompiledCondition> _made = new(ReferenceEqualityComparer.Instance);

    /// <summary>Returns the compiled condition; the same object for the same condition.</summary>
    public CompiledCondition Of(Condition condition)
    {
        if (!_made.TryGetValue(condition, out var made))
        {
            made = Make(condition);
            _made.Add(condition, made);
        }

        return made;
    }

    // decision: 404-conditions-are-nodes
    private CompiledCondition Make(Condition condition) => condition switch
    {
        AllOf all => Joined(all.Parts, several => several is [var one, var other] ? new BothBetweenNode(one, other) : new AllBetweenNode(several), parts => new AllNode(parts)),
        AnyOf any => Joined(any.Parts, several => new AnyBetweenNode(several), parts => new AnyNode(parts)),
        Negation negation => new NotNode(Of(negation.Part)),
        Constant constant => new ConstantNode(ThreeValued.Of(constant.Value)),
        FactHolds holds when StatusOf(holds.Fact) is { } status => Of(status.Holds),
        FactHolds holds when slots.OfFact(holds.Fact) is { } slot => new HoldsNode(slot),
        Comparison comparison => Compared(comparison) ?? new GivenNode(slots.Aside(comparison)),
        Membership membership => Among(membership) is { } among ? among : new GivenNode(slots.Aside(membership)),
        FactHolds => new GivenNode(slots.Aside(condition)),
        _ => throw Unlisted.Type(condition),
    };

    // Comparisons with bounds are evaluated together, before the other parts; the order of parts does not affect the verdict.
    private CompiledCondition Joined(IReadOnlyList<Condition> all, Func<Between[], CompiledCondition> together, Func<CompiledCondition[], CompiledCondition> join)
    {
        CompiledCondition[] parts = [.. all.Select(Of)];
        Between[] several = [.. parts.Select(part => part.AsBetween).OfType<Between>()];
        return several.Length < 2 ? join(parts)
            : several.Length == parts.Length ? together(several)
            : join([together(several), .. parts.Where(part => part.AsBetween is null)]);
    }

    private StatusDefinition? StatusOf(string name) => jurisdiction.Statuses.FirstOrDefault(status => status.Name == name);

    private CompiledCondition? Compared(Comparison comparison)
    {
        var (left, right, how) = comparison.How switch
        {
            ComparisonOperator.AtMost => (comparison.Right, comparison.Left, ComparisonOperator.AtLeast),
            ComparisonOperator.Less => (comparison.Right, comparison.Left, ComparisonOperator.More),
            ComparisonOperator.Equal or ComparisonOperator.NotEqual or ComparisonOperator.More or ComparisonOperator.AtLeast =>
                (comparison.Left, comparison.Right, comparison.How),
        };
        var form = Difference(left, right, how);
        return form is null ? null : how switch
        {
            ComparisonOperator.AtLeast => AtLeastZero(form),
            ComparisonOperator.More => AtLeastZero(form with { Constant = form.Constant - 1 }),
            ComparisonOperator.Equal => new SumNode(form, isEqual: true),
            ComparisonOperator.NotEqual => new NotNode(new SumNode(form, isEqual: true)),
            ComparisonOperator.AtMost or ComparisonOperator.Less => throw Unlisted.Member(how),
        };
    }

    // The numbers of texts show only whether two texts are equal; the numbers of dates also show which is earlier.
    private LinearForm? Difference(Operand left, Operand right, ComparisonOperator how) => (left, right) switch
    {
        (FactOperand { Type: FactType.Text }, TextOperand) or (TextOperand, FactOperand { Type: FactType.Text })
            when how is ComparisonOperator.Equal or ComparisonOperator.NotEqual => ByNumbers(left, right),
        (FactOperand { Type: FactType.Date }, TextOperand or FactOperand { Type: FactType.Date }) or (TextOperand, FactOperand { Type: FactType.Date }) => ByNumbers(left, right),
        (TextOperand or FactOperand { Type: not FactType.Integer }, _) => null,
        (MeasureOperand or NumberOperand or ArithmeticOperand or FactOperand, _) => LinearForm.Difference(left, right, slots),
        _ => throw Unlisted.Type(left),
    };

    private LinearForm? ByNumbers(Operand left, Operand right)
    {
        var isDate = left is FactOperand { Type: FactType.Date } || right is FactOperand { Type: FactType.Date };
        var terms = new List<(int, long)>();
        long constant = 0;
        foreach (var (operand, sign) in new[] { (left, 1), (right, -1) })
        {
            switch (operand)
            {
                case FactOperand fact when slots.OfFact(fact.Fact) is { } slot:
                    terms.Add((slot, sign));
                    break;
                case TextOperand text when (isDate ? DayOf(text.Value) : slots.OfText(text.Value)) is { } number:
                    constant += sign * number;
                    break;
                case FactOperand or TextOperand or MeasureOperand or NumberOperand or ArithmeticOperand:
                    return null;
                default:
                    throw Unlisted.Type(operand);
            }
        }

        return new LinearForm(terms, constant);
    }

    private static long? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.DayNumber : null;

    private static CompiledCondition AtLeastZero(LinearForm form) => form.Terms switch
    {
        [(var slot, > 0 and var factor)] => new AtLeastNode(slot, -Floor((long)form.Constant, factor)),
        [(var slot, < 0 and var factor)] => new AtMostNode(slot, Floor((long)form.Constant, -factor)),
        _ => new SumNode(form, isEqual: false),
    };

    // Returns the largest whole number that is not above the fraction.
    private static long Floor(long number, long divisor) => (number / divisor) - (number % divisor < 0 ? 1 : 0);

    private AmongNode? Among(Membership membership)
    {
        var constants = membership.Value is FactOperand { Type: FactType.Text }
            ? [.. membership.Among.OfType<TextOperand>().Select(one => (long?)slots.OfText(one.Value))]
            : membership.Among.OfType<NumberOperand>().Select(one => Whole(one.Value)).ToList();
        return constants.Count != membership.Among.Count || constants.Contains(null) ? null : membership.Value switch
        {
            FactOperand { Type: FactType.Text or FactType.Integer } fact when slots.OfFact(fact.Fact) is { } slot => new AmongNode(slot, [.. constants.OfType<long>()]),
            MeasureOperand measure when slots.OfMeasure(measure.Measure) is { Scale: 1 } known => new AmongNode(known.Slot, [.. constants.OfType<long>()]),
            FactOperand or MeasureOperand or NumberOperand or TextOperand or ArithmeticOperand => null,
            _ => throw Unlisted.Type(membership.Value),
        };
    }

    private static long? Whole(ExactNumber number) =>
        number.Denominator.IsOne && number.Numerator > int.MinValue && number.Numerator < int.MaxValue ? (long)number.Numerator : null;
}
