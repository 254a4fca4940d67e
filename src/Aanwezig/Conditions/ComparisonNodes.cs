using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>A node that is met when a value is at least a bound.</summary>
internal sealed class AtLeastNode(int slot, long bound) : CompiledCondition
{
    private readonly int _place = 2 * slot;

    /// <summary>The bound, inclusive.</summary>
    public long Bound => bound;

    public override Between? AsBetween => new Between(slot, bound, long.MaxValue);

    public override Verdict On(long[] values) => ThreeValued.Within(values[_place], values[_place + 1], bound, long.MaxValue);
}

/// <summary>A node that is met when a value is at most a bound.</summary>
internal sealed class AtMostNode(int slot, long bound) : CompiledCondition
{
    private readonly int _place = 2 * slot;

    public override Between? AsBetween => new Between(slot, long.MinValue, bound);

    public override Verdict On(long[] values) => ThreeValued.Within(values[_place], values[_place + 1], long.MinValue, bound);
}

/// <summary>A node that is met when a sum of values is at least zero; with <c>isEqual</c>, when it is exactly zero.</summary>
internal sealed class SumNode(LinearForm form, bool isEqual) : CompiledCondition
{
    private readonly (int Slot, long Factor)[] _terms = [.. form.Terms];
    private readonly long _constant = (long)form.Constant;

    public override Verdict On(long[] values)
    {
        var (least, most) = (_constant, _constant);
        foreach (var (slot, factor) in _terms)
        {
            var (low, high) = (values[2 * slot], values[(2 * slot) + 1]);
            if (low > high)
            {
                return Verdict.Unknown;
            }

            least += factor * (factor > 0 ? low : high);
            most += factor * (factor > 0 ? high : low);
        }

        return ThreeValued.Within(least, most, 0, isEqual ? 0 : long.MaxValue);
    }
}
