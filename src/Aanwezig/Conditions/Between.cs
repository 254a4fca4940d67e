using System.Runtime.CompilerServices;
using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>A comparison of one value with two bounds, both inclusive. Nodes of several comparisons hold these structs instead of nodes.</summary>
internal readonly struct Between(int slot, long low, long high)
{
    private readonly int _place = 2 * slot;
    private readonly long _low = low;
    private readonly long _high = high;

    /// <summary>Returns the verdict for the values of the slots.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // a call for each comparison costs more than the comparison
    public Verdict On(long[] values) => ThreeValued.Within(values[_place], values[_place + 1], _low, _high);
}
