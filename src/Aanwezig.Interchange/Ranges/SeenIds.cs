using Aanwezig.Attendance.Sets;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Numbers of record ids, 8 bytes each, to find out whether one may occur twice.</summary>
internal sealed class SeenIds
{
    private const int Parts = 64;

    private readonly Chunks<ulong>[] _parts = [.. Enumerable.Range(0, Parts).Select(_ => new Chunks<ulong>())];

    public void Add(ReadOnlySpan<char> id)
    {
        var number = NumberOf(id);
        _parts[(int)(number >> 58)].Add(number);
    }

    /// <summary>Whether two ids have one number: then they are likely the same.</summary>
    public static bool AnyTwice(IReadOnlyList<SeenIds> all)
    {
        var twice = false;
        Parallel.For(0, Parts, part =>
        {
            var numbers = new ulong[all.Sum(seen => seen._parts[part].Count)];
            var filled = 0;
            foreach (var piece in all.SelectMany(seen => seen._parts[part].Pieces()))
            {
                piece.Span.CopyTo(numbers.AsSpan(filled));
                filled += piece.Length;
            }

            Array.Sort(numbers);
            for (var index = 1; index < numbers.Length; index++)
            {
                if (numbers[index] == numbers[index - 1])
                {
                    Volatile.Write(ref twice, true);
                }
            }
        });
        return twice;
    }

    // Fowler-Noll-Vo, its bits mixed once more so that the highest are as good as the lowest.
    private static ulong NumberOf(ReadOnlySpan<char> id)
    {
        var number = 14695981039346656037UL;
        foreach (var letter in id)
        {
            number = unchecked((number ^ letter) * 1099511628211UL);
        }

        number = unchecked((number ^ (number >> 32)) * 0x9E3779B97F4A7C15UL);
        return number ^ (number >> 29);
    }
}
