using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>A node that is met when both of two values lie within their bounds.</summary>
internal sealed class BothBetweenNode(Between one, Between other) : CompiledCondition
{
    private readonly Between _one = one;
    private readonly Between _other = other;

    public override Verdict On(long[] values)
    {
        var verdict = _one.On(values);
        if (verdict == Verdict.NotMet)
        {
            return verdict;
        }

        return ThreeValued.And(verdict, _other.On(values));
    }
}

/// <summary>A node that is met when each of several values lies within its bounds.</summary>
internal sealed class AllBetweenNode(Between[] parts) : CompiledCondition
{
    public override Verdict On(long[] values)
    {
        var least = Verdict.Met;
        foreach (ref readonly var part in parts.AsSpan())
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

/// <summary>A node that is met when at least one of several values lies within its bounds.</summary>
internal sealed class AnyBetweenNode(Between[] parts) : CompiledCondition
{
    public override Verdict On(long[] values)
    {
        var most = Verdict.NotMet;
        foreach (ref readonly var part in parts.AsSpan())
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
