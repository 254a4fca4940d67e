namespace Aanwezig.Attendance.Sets;

/// <summary>A list that grows by chunks and never copies its items, so that millions of items never need twice their room.</summary>
/// <remarks>The first chunks are small, so that a short list costs little. The garbage collector copies small young arrays, so later chunks are large.</remarks>
internal sealed class Chunks<T>
{
    private const int SmallBits = 12;
    private const int LargeBits = 16;
    private const int InSmall = 1 << 18;

    private readonly List<T[]> _chunks = [];
    private T[] _last = [];
    private int _used;

    public int Count { get; private set; }

    public ref T this[int index] => ref index < InSmall
        ? ref _chunks[index >> SmallBits][index & ((1 << SmallBits) - 1)]
        : ref _chunks[LargeChunk(index)][index & ((1 << LargeBits) - 1)];

    public void Add(in T item)
    {
        if (_used == _last.Length)
        {
            _chunks.Add(_last = new T[1 << (Count < InSmall ? SmallBits : LargeBits)]);
            _used = 0;
        }

        _last[_used++] = item;
        Count++;
    }

    /// <summary>Returns the items from a place to the end of its chunk.</summary>
    public ReadOnlySpan<T> From(int index)
    {
        var (chunk, offset) = index < InSmall
            ? (_chunks[index >> SmallBits], index & ((1 << SmallBits) - 1))
            : (_chunks[LargeChunk(index)], index & ((1 << LargeBits) - 1));
        return chunk.AsSpan(offset, Math.Min(chunk.Length - offset, Count - index));
    }

    private static int LargeChunk(int index) => (InSmall >> SmallBits) + ((index - InSmall) >> LargeBits);
}
