namespace Aanwezig.Attendance.Sets;

/// <summary>A list that grows without copying what it has, so that millions of things never need twice their room.</summary>
internal sealed class Chunks<T>
{
    private const int Bits = 12;
    private const int Size = 1 << Bits;

    private readonly List<T[]> _chunks = [];

    public int Count { get; private set; }

    public ref T this[int index] => ref _chunks[index >> Bits][index & (Size - 1)];

    public void Add(in T item)
    {
        if ((Count & (Size - 1)) == 0)
        {
            _chunks.Add(new T[Size]);
        }

        _chunks[^1][Count & (Size - 1)] = item;
        Count++;
    }

    /// <summary>The things in the order in which they were added, a piece at a time.</summary>
    public IEnumerable<ReadOnlyMemory<T>> Pieces()
    {
        for (var index = 0; index < _chunks.Count; index++)
        {
            yield return _chunks[index].AsMemory(0, Math.Min(Size, Count - (index * Size)));
        }
    }
}
