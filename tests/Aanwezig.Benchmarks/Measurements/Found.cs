namespace Aanwezig.Benchmarks.Measurements;

/// <summary>The occurrences that somebody found: how many of each step, and a sum over them that differs where two answers differ.</summary>
/// <remarks>The sum is of (student + 1) × (day of onset + 1), so that SQL can make it too and the order never matters.</remarks>
/// <param name="steps">How many steps there are.</param>
internal sealed class Found(int steps)
{
    public Found()
        : this(Steps.Names.Length)
    {
    }

    public long[] Count { get; } = new long[steps];

    public long[] Sum { get; } = new long[steps];

    public long Total => Count.Sum();

    /// <summary>One number over all steps.</summary>
    public string Checksum
    {
        get
        {
            var hash = 14695981039346656037UL;
            foreach (var number in Count.Concat(Sum))
            {
                hash = unchecked((hash ^ (ulong)number) * 1099511628211UL);
            }

            return hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    public void Add(int student, int step, int onset)
    {
        Count[step]++;
        Sum[step] += (student + 1L) * (onset + 1);
    }

    public void Add(Found other)
    {
        for (var step = 0; step < Count.Length; step++)
        {
            Count[step] += other.Count[step];
            Sum[step] += other.Sum[step];
        }
    }

    /// <summary>The steps on which two answers differ, of those that both were asked for.</summary>
    public IEnumerable<string> Differences(Found other, IEnumerable<int> steps) => steps
        .Where(step => Count[step] != other.Count[step] || Sum[step] != other.Sum[step])
        .Select(step => $"{Steps.Names[step]}: {Count[step]} against {other.Count[step]}");
}
