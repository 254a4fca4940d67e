using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>The onset of a step.</summary>
/// <param name="step">The step.</param>
/// <param name="onset">The day on which the step occurred.</param>
internal class StepOnset(StepDefinition step, DateOnly onset)
{
    public StepDefinition Step { get; } = step;

    public DateOnly Onset { get; } = onset;
}
