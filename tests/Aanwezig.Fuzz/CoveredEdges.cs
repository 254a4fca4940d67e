using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Aanwezig.Fuzz;

/// <summary>Which ways from one place of the code to another were gone, and about how often.</summary>
/// <remarks>What is followed writes to it from one thread. It must exist before any code that is followed runs.</remarks>
internal sealed unsafe class CoveredEdges : IDisposable
{
    private const int Size = 1 << 16;

    private readonly byte* _counts = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] _seen = new byte[Size];

    public CoveredEdges() => Trace.SharedMem = _counts;

    /// <summary>How many ways were gone so far.</summary>
    public int Count => _seen.Count(seen => seen != 0);

    /// <summary>Forgets the case before, so that the next one is measured alone.</summary>
    public void Begin()
    {
        new Span<byte>(_counts, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the case since <see cref="Begin"/> went a way that none went before, or one far more often; it counts as seen from then on.</summary>
    public bool IsNew()
    {
        var isNew = false;
        for (var at = 0; at < Size; at++)
        {
            var often = Often(_counts[at]);
            isNew |= (often & ~_seen[at]) != 0;
            _seen[at] |= often;
        }

        return isNew;
    }

    // What is called for good leaves its last writes nowhere harmful.
    public void Dispose()
    {
        Trace.SharedMem = (byte*)NativeMemory.AllocZeroed(Size);
        NativeMemory.Free(_counts);
    }

    private static byte Often(byte count) => count switch
    {
        0 => 0,
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
}
