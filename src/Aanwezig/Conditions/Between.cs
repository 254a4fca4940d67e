using System.Runtime.CompilerServices;
using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>Met when a value lies between two numbers, both included: a comparison with a number, as the nodes of many comparisons hold it.</summary>
internal readonly struct Between(int slot, long low, long high)
{
    private readonly int _place = 2 * slot;
    private readonly long _low = low;
    private readonly long _high = high;

    /// <summary>The verdict with the values of a moment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // a call for each comparison costs more than the comparison
    public Verdict On(long[] values) => ThreeValued.Within(values[_place], values[_place + 1], _low, _high);
}
