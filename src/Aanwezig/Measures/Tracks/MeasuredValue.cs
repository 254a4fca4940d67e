using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Measures.Tracks;

/// <summary>What a measure may come to, in whole numbers of its smallest unit.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
internal readonly record struct MeasuredValue(long Least, long Most)
{
    /// <summary>The verdict of the comparison that the value is at least a bound.</summary>
    public Verdict AtLeast(long bound) => ThreeValued.Within(Least, Most, bound, long.MaxValue);
}
