using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Handwritten;

/// <summary>Where one thread puts what it finds: (student, step, onset) in eight bytes each.</summary>
internal sealed class FoundOccurrences
{
    private ulong[] _packed = new ulong[1 << 12];

    public int Count { get; private set; }

    public Found Found { get; } = new();

    public (int Student, int Step, int Onset) this[int place] =>
        ((int)(_packed[place] >> 32), (int)(_packed[place] >> 16) & 0xFFFF, (int)_packed[place] & 0xFFFF);

    public void Add(int student, int step, int onset)
    {
        if (Count == _packed.Length)
        {
            Array.Resize(ref _packed, Count * 2);
        }

        _packed[Count++] = ((ulong)student << 32) | ((ulong)step << 16) | (uint)onset;
        Found.Add(student, step, onset);
    }

    /// <summary>Begins anew in the same memory.</summary>
    public void Clear() => Count = 0;
}
