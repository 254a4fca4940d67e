using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>A condition over an array of whole numbers: slot <c>s</c> has its least value at <c>2s</c> and its largest at <c>2s + 1</c>.</summary>
/// <remarks>An unknown value has a least value above its largest. The verdict follows the laws of <see cref="ThreeValued"/>.</remarks>
internal abstract class CompiledCondition
{
    /// <summary>The same condition as a comparison of one value with two bounds; null for any other condition.</summary>
    public virtual Between? AsBetween => null;

    /// <summary>Returns the verdict for the values of the slots.</summary>
    public abstract Verdict On(long[] values);
}

/// <summary>A node that is met when all parts are met.</summary>
internal sealed class AllNode(CompiledCondition[] parts) : CompiledCondition
{
    public override Verdict On(long[] values)
    {
        var least = Verdict.Met;
        foreach (var part in parts)
        {
            var verdict = part.On(values);
            if (verdict == Verdict.NotMet)
            {
                return verdict;
            }

            least = ThreeValued.And(least, verdict);
        }

        return least;
    }
}

/// <summary>A node that is met when at least one part is met.</summary>
internal sealed class AnyNode(CompiledCondition[] parts) : CompiledCondition
{
    public override Verdict On(long[] values)
    {
        var most = Verdict.NotMet;
        foreach (var part in parts)
        {
            var verdict = part.On(values);
            if (verdict == Verdict.Met)
            {
                return verdict;
            }

            most = ThreeValued.Or(most, verdict);
        }

        return most;
    }
}

/// <summary>A node that is met when its part is not met.</summary>
internal sealed class NotNode(CompiledCondition part) : CompiledCondition
{
    public override Verdict On(long[] values) => ThreeValued.Not(part.On(values));
}

/// <summary>A node with a constant verdict.</summary>
internal sealed class ConstantNode(Verdict verdict) : CompiledCondition
{
    public override Verdict On(long[] values) => verdict;
}

/// <summary>A node that reads a verdict from a slot, where the source of the case puts it.</summary>
internal sealed class GivenNode(int slot) : CompiledCondition
{
    public override Verdict On(long[] values) => (Verdict)values[2 * slot];
}

/// <summary>A node that is met when a boolean fact is true.</summary>
internal sealed class HoldsNode(int slot) : CompiledCondition
{
    private readonly int _place = 2 * slot;

    public override Verdict On(long[] values) => ThreeValued.Within(values[_place], values[_place + 1], 1, long.MaxValue);
}

/// <summary>A node that is met when a known value equals one of several constants.</summary>
internal sealed class AmongNode(int slot, long[] constants) : CompiledCondition
{
    private readonly int _place = 2 * slot;

    public override Verdict On(long[] values)
    {
        var (least, most) = (values[_place], values[_place + 1]);
        var verdict = Verdict.NotMet;
        foreach (var constant in constants)
        {
            verdict = ThreeValued.Or(verdict, ThreeValued.Within(least, most, constant, constant));
        }

        return verdict;
    }
}
