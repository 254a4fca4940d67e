using System.Runtime.CompilerServices;

namespace Aanwezig.Benchmarks.Generation;

/// <summary>Small chance of our own in whole numbers (SplitMix64), so that the same seed gives the same school on every machine and version.</summary>
internal struct Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The chance of one student; it depends on nothing but the seed and the number of the student.</summary>
    public static Chance Of(ulong seed, int student) => new(Mixed(seed + (0x9E3779B97F4A7C15UL * (ulong)(student + 1))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Bits() => Mixed(_state += 0x9E3779B97F4A7C15UL);

    /// <summary>A number from 0 up to, not including, a limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Below(int limit) => (int)(((Bits() >> 32) * (ulong)limit) >> 32);

    private static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
