using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Recommendations;

/// <summary>An amount that leaves the window of a measure on a day, if nothing else happens.</summary>
/// <param name="Date">The first day on which it no longer counts.</param>
/// <param name="Amount">How much, in the measure's unit.</param>
public sealed record FallsOut(DateOnly Date, ExactNumber Amount);

/// <summary>A step that one comparison separates from its condition.</summary>
/// <param name="Step">The step.</param>
/// <param name="Title">What the step is called.</param>
/// <param name="Measure">The measure that is compared.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">Its value on the day.</param>
/// <param name="Threshold">What it is compared with.</param>
/// <param name="Left">How much more makes the comparison true.</param>
/// <param name="FallsOut">What leaves the window, by date.</param>
public sealed record Upcoming(
    string Step,
    LocalizedText Title,
    string Measure,
    MeasureUnit Unit,
    Interval Value,
    ExactNumber Threshold,
    ExactNumber Left,
    IReadOnlyList<FallsOut> FallsOut);
