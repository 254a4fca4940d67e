using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>A condition over slots of whole numbers: of each value its least at twice its slot and its most right after it.</summary>
/// <remarks>A value that is not known has a least above its most. The verdict is that of the condition by <see cref="ThreeValued"/>.</remarks>
internal abstract class CompiledCondition
{
    /// <summary>The same as a comparison of one value with numbers; null where it is something else.</summary>
    public virtual Between? AsBetween => null;

    /// <summary>The verdict with the values of a moment.</summary>
    public abstract Verdict On(long[] values);
}

/// <summary>Met when all parts are.</summary>
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

/// <summary>Met when at least one part is.</summary>
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

/// <summary>Met when the part is not.</summary>
internal sealed class NotNode(CompiledCondition part) : CompiledCondition
{
    public override Verdict On(long[] values) => ThreeValued.Not(part.On(values));
}

/// <summary>The same verdict always.</summary>
internal sealed class ConstantNode(Verdict verdict) : CompiledCondition
{
    public override Verdict On(long[] values) => verdict;
}

/// <summary>A verdict that something else puts in a slot.</summary>
internal sealed class GivenNode(int slot) : CompiledCondition
{
    public override Verdict On(long[] values) => (Verdict)values[2 * slot];
}

/// <summary>Met when a boolean fact holds.</summary>
internal sealed class HoldsNode(int slot) : CompiledCondition
{
    private readonly int _place = 2 * slot;

    public override Verdict On(long[] values) => ThreeValued.Within(values[_place], values[_place + 1], 1, long.MaxValue);
}

/// <summary>Met when a known value equals one of the constants.</summary>
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
