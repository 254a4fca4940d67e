namespace Aanwezig.Attendance.Sets;

/// <summary>A list that grows without copying what it has, so that millions of things never need twice their room.</summary>
/// <remarks>The first chunks are small, and soon cleared away with a list that is; the collector copies them while they are young, so those of a long list are large.</remarks>
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

    /// <summary>Adjacent things from one on, as many as stand together.</summary>
    public ReadOnlySpan<T> From(int index)
    {
        var (chunk, offset) = index < InSmall
            ? (_chunks[index >> SmallBits], index & ((1 << SmallBits) - 1))
            : (_chunks[LargeChunk(index)], index & ((1 << LargeBits) - 1));
        return chunk.AsSpan(offset, Math.Min(chunk.Length - offset, Count - index));
    }

    private static int LargeChunk(int index) => (InSmall >> SmallBits) + ((index - InSmall) >> LargeBits);
}
