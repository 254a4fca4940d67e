using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Measures.Tracks;

/// <summary>The bounds of the value of a measure, in whole numbers of its smallest unit.</summary>
/// <param name="Least">The least possible value.</param>
/// <param name="Most">The largest possible value.</param>
internal readonly record struct MeasuredValue(long Least, long Most)
{
    /// <summary>Returns whether the value is at least a bound, inclusive.</summary>
    public Verdict AtLeast(long bound) => ThreeValued.Within(Least, Most, bound, long.MaxValue);
}
