namespace Aanwezig.Compilation;

/// <summary>The steps that a measure can affect on a day, as a mask with one bit for each place.</summary>
internal sealed class AffectedSteps
{
    private readonly ulong _always;
    private readonly Asking[] _asking;

    private AffectedSteps(ulong always, Asking[] asking) => (_always, _asking) = (always, asking);

    /// <summary>Returns the steps that a measure can affect.</summary>
    /// <param name="slot">The slot of the measure.</param>
    /// <param name="steps">The steps; where there are more steps than bits, the measure affects all of them.</param>
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
    /// Returns the affected steps: those with a comparison whose verdict may differ from the day before, and those that a new window or a new record
    /// can arm or make occur. A step that has occurred and stays met, or that stays not met, is not affected.
    /// </summary>
    /// <param name="least">The least possible value on the day or the day before.</param>
    /// <param name="most">The largest possible value on the day or the day before.</param>
    /// <param name="isNew">Whether a new window begins on the day.</param>
    /// <param name="armedByRecord">The armed steps, where a record begins to count on the day; 0 where none does.</param>
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

    /// <summary>The lower bounds of a step on the measure; each bound is met by values at or above it.</summary>
    /// <param name="Step">The bit of the step.</param>
    /// <param name="Low">The lowest bound.</param>
    /// <param name="High">The highest bound.</param>
    /// <param name="HoldsWithout">Whether the step can occur while no bound is met.</param>
    private readonly record struct Asking(ulong Step, long Low, long High, bool HoldsWithout);
}
