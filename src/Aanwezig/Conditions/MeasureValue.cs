using Aanwezig.Explanations;

namespace Aanwezig.Conditions;

/// <summary>The value of a measure as a condition reads it.</summary>
/// <param name="Value">The value in the measure's unit; an interval while reasons are open.</param>
internal abstract record MeasureValue(Interval Value)
{
    /// <summary>Whether there is a value, or why there is none.</summary>
    public ValueStanding Standing { get; init; }
}
