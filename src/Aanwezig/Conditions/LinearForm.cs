using System.Numerics;
using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>A sum of slots with whole factors and a constant. It was multiplied by a common denominator, which keeps its sign.</summary>
/// <param name="Terms">The slots and their factors. A slot that is named twice occurs twice, since its intervals are independent.</param>
/// <param name="Constant">The constant.</param>
internal sealed record LinearForm(IReadOnlyList<(int Slot, long Factor)> Terms, BigInteger Constant)
{
    // With these bounds, and values below 2^31, no sum overflows 64 bits.
    private static readonly BigInteger LargestFactor = BigInteger.One << 26;
    private static readonly BigInteger LargestConstant = BigInteger.One << 60;

    /// <summary>Returns the difference of two operands; null where it is not a sum of slots, or is too large.</summary>
    public static LinearForm? Difference(Operand left, Operand right, Slots slots)
    {
        var parts = new List<(int? Slot, ExactNumber Factor)>();
        if (!Collect(left, 1, slots, parts) || !Collect(right, -1, slots, parts))
        {
            return null;
        }

        var common = parts.Aggregate(BigInteger.One, (so, part) => so / BigInteger.GreatestCommonDivisor(so, part.Factor.Denominator) * part.Factor.Denominator);
        var scaled = parts.ConvertAll(part => (part.Slot, Factor: part.Factor.Numerator * (common / part.Factor.Denominator)));
        var constant = scaled.Where(part => part.Slot is null).Aggregate(BigInteger.Zero, (sum, part) => sum + part.Factor);
        var terms = scaled.Where(part => part.Slot is not null).ToList();
        return terms.Count > 8 || terms.Exists(term => BigInteger.Abs(term.Factor) > LargestFactor) || BigInteger.Abs(constant) > LargestConstant
            ? null
            : new LinearForm([.. terms.Select(term => (term.Slot!.Value, (long)term.Factor))], constant);
    }

    private static bool Collect(Operand operand, ExactNumber factor, Slots slots, List<(int? Slot, ExactNumber Factor)> parts)
    {
        switch (operand)
        {
            case NumberOperand number:
                parts.Add((null, factor * number.Value));
                return true;
            case MeasureOperand measure when slots.OfMeasure(measure.Measure) is { } known:
                parts.Add((known.Slot, factor * new ExactNumber(1, known.Scale)));
                return true;
            case FactOperand { Type: FactType.Integer } fact when slots.OfFact(fact.Fact) is { } slot:
                parts.Add((slot, factor));
                return true;
            case ArithmeticOperand { How: Arithmetic.Multiply } product:
                return (ValueOf(product.Left) is { } a && Collect(product.Right, factor * a, slots, parts))
                    || (ValueOf(product.Right) is { } b && Collect(product.Left, factor * b, slots, parts));
            case ArithmeticOperand sum:
                return Collect(sum.Left, factor, slots, parts)
                    && Collect(sum.Right, sum.How == Arithmetic.Subtract ? -factor : factor, slots, parts);
            case MeasureOperand or FactOperand or TextOperand:
                return false;
            default:
                throw Unlisted.Type(operand);
        }
    }

    private static ExactNumber? ValueOf(Operand operand) => operand switch
    {
        NumberOperand number => number.Value,
        ArithmeticOperand sum when ValueOf(sum.Left) is { } left && ValueOf(sum.Right) is { } right => sum.How switch
        {
            Arithmetic.Add => left + right,
            Arithmetic.Subtract => left - right,
            Arithmetic.Multiply => left * right,
        },
        MeasureOperand or FactOperand or TextOperand or ArithmeticOperand => null,
        _ => throw Unlisted.Type(operand),
    };
}
