using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>The day on which the condition of a step became true.</summary>
/// <param name="step">The step.</param>
/// <param name="onset">The day.</param>
internal class StepOnset(StepDefinition step, DateOnly onset)
{
    public StepDefinition Step { get; } = step;

    public DateOnly Onset { get; } = onset;
}
