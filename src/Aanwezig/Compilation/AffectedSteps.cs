namespace Aanwezig.Compilation;

/// <summary>Which steps a measure can move on a day, a bit for each place.</summary>
internal sealed class AffectedSteps
{
    private readonly ulong _always;
    private readonly Asking[] _asking;

    private AffectedSteps(ulong always, Asking[] asking) => (_always, _asking) = (always, asking);

    /// <summary>The reach of a measure among steps.</summary>
    /// <param name="slot">The measure.</param>
    /// <param name="steps">The steps; with more than there are bits it may always move all.</param>
    public static AffectedSteps Of(int slot, CompiledStep[] steps)
    {
        if (steps.Length > CompiledProtocol.MostBits)
        {
            return new AffectedSteps(ulong.MaxValue, []);
        }

        var always = 0UL;
        var asking = new List<Asking>();
        foreach (var step in steps.Where(step => step.Inputs.Contains(slot)))
        {
            var bit = 1UL << step.Definition.Index;
            if (step.Clear is null && step.BoundsOf(slot) is { } bounds)
            {
                asking.Add(new Asking(bit, bounds.Min(), bounds.Max(), step.CanOccurWithout(slot)));
            }
            else
            {
                always |= bit;
            }
        }

        return new AffectedSteps(always, [.. asking]);
    }

    /// <summary>
    /// The steps for which it can matter: those of which a comparison may turn out otherwise than the day before, those that its window or a record arms
    /// or makes occur. A step that has occurred and stays met, or that stays not met, has nothing to do.
    /// </summary>
    /// <param name="least">The least that the value may be, or was the day before.</param>
    /// <param name="most">The most that the value may be, or was the day before.</param>
    /// <param name="isNew">Whether its window begins anew.</param>
    /// <param name="armedByRecord">The steps that a record which begins to count can make occur: those that are armed; none where none begins to.</param>
    public ulong Steps(long least, long most, bool isNew, ulong armedByRecord)
    {
        var steps = _always;
        foreach (ref readonly var asking in _asking.AsSpan())
        {
            var isReached = asking.Low <= most;
            if ((isReached && asking.High > least) || ((isReached || asking.HoldsWithout) && (isNew || (asking.Step & armedByRecord) != 0)))
            {
                steps |= asking.Step;
            }
        }

        return steps;
    }

    /// <summary>What a step asks of the measure, in comparisons that are met from a number up.</summary>
    /// <param name="Step">The step.</param>
    /// <param name="Low">The least number.</param>
    /// <param name="High">The largest.</param>
    /// <param name="HoldsWithout">Whether the step can occur while none of them is met.</param>
    private readonly record struct Asking(ulong Step, long Low, long High, bool HoldsWithout);
}
