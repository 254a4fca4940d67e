using System.Runtime.InteropServices;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Numbers of record ids, 8 bytes each, to find out whether one may occur twice; those that are many are kept in a file.</summary>
/// <param name="spill">Where they go when they are many; null: they stay in memory.</param>
internal sealed class SeenIds(NumberSpill? spill = null)
{
    private const int Parts = 64;
    private const int Most = 1 << 12;

    private readonly Part[] _parts = [.. Enumerable.Range(0, Parts).Select(_ => new Part())];

    public void Add(ReadOnlySpan<byte> id)
    {
        var number = TextNumber.Of(id);
        var part = _parts[(int)(number >> 58)];
        if (spill is not null && part.Held.Count == Most)
        {
            part.Spilled.Add(spill.Write(CollectionsMarshal.AsSpan(part.Held)));
            part.Held.Clear();
        }

        part.Held.Add(number);
    }

    /// <summary>Whether two ids have one number: then they are likely the same.</summary>
    public static bool AnyTwice(IReadOnlyList<SeenIds> all)
    {
        var twice = false;
        Parallel.For(0, Parts, part =>
        {
            var numbers = new List<ulong>(all.Sum(seen => seen._parts[part].Count));
            foreach (var seen in all)
            {
                seen.AddAll(part, numbers);
            }

            numbers.Sort();
            for (var index = 1; index < numbers.Count; index++)
            {
                if (numbers[index] == numbers[index - 1])
                {
                    Volatile.Write(ref twice, true);
                }
            }
        });
        return twice;
    }

    private void AddAll(int place, List<ulong> numbers)
    {
        var part = _parts[place];
        foreach (var offset in part.Spilled)
        {
            CollectionsMarshal.SetCount(numbers, numbers.Count + Most);
            spill!.Read(offset, CollectionsMarshal.AsSpan(numbers)[^Most..]);
        }

        numbers.AddRange(part.Held);
    }

    private sealed class Part
    {
        public List<ulong> Held { get; } = [];

        /// <summary>Where those stand that are in the file, each time as many.</summary>
        public List<long> Spilled { get; } = [];

        public int Count => (Spilled.Count * Most) + Held.Count;
    }
}
