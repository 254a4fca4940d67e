namespace Aanwezig.Attendance.Sets;

/// <summary>A list that grows without copying what it has, so that millions of things never need twice their room.</summary>
internal sealed class Chunks<T>
{
    private const int Bits = 12;
    private const int Size = 1 << Bits;

    private readonly List<T[]> _chunks = [];
    private T[] _last = [];

    public int Count { get; private set; }

    public ref T this[int index] => ref _chunks[index >> Bits][index & (Size - 1)];

    public void Add(in T item)
    {
        if ((Count & (Size - 1)) == 0)
        {
            _chunks.Add(_last = new T[Size]);
        }

        _last[Count & (Size - 1)] = item;
        Count++;
    }

    /// <summary>Adjacent things from one on, as many as stand together.</summary>
    public ReadOnlySpan<T> From(int index) => _chunks[index >> Bits].AsSpan(index & (Size - 1), Math.Min(Size - (index & (Size - 1)), Count - index));
}
