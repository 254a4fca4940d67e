using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Recommendations;

/// <summary>An amount that leaves the window of a measure on a day, if nothing else happens.</summary>
/// <param name="Date">The first day on which the amount no longer counts.</param>
/// <param name="Amount">The amount, in the unit of the measure; above 0.</param>
public sealed record FallsOut(DateOnly Date, ExactNumber Amount);

/// <summary>A step that one comparison separates from its condition: the measure, and the amount that is left.</summary>
/// <remarks>
/// Example: a student has 14 unexcused hours, and the school must report at 16. The step is upcoming with value 14, threshold 16 and 2 hours left; on
/// 1 December 6 hours fall out of the window.
/// </remarks>
/// <param name="Step">The id of the step.</param>
/// <param name="Title">The title of the step.</param>
/// <param name="Measure">The name of the compared measure.</param>
/// <param name="Unit">The unit of the measure.</param>
/// <param name="Value">The value on the day of the question; its smallest value is above 0.</param>
/// <param name="Threshold">The number on the other side of the comparison.</param>
/// <param name="Left">The smallest amount that would meet the comparison, beside the smallest value.</param>
/// <param name="FallsOut">The amounts that leave the window up to and including the first day of the next school year, by date; empty where nothing leaves it.</param>
public sealed record Upcoming(
    string Step,
    LocalizedText Title,
    string Measure,
    MeasureUnit Unit,
    Interval Value,
    ExactNumber Threshold,
    ExactNumber Left,
    IReadOnlyList<FallsOut> FallsOut);
