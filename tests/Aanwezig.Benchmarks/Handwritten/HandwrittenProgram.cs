using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Handwritten;

/// <summary>Runs the ten steps written by hand over a school, in parallel over students.</summary>
internal static class HandwrittenProgram
{
    private const int Chunk = 512;

    /// <summary>All occurrences, as each thread found them.</summary>
    public static IReadOnlyList<FoundOccurrences> Run(School school, int threads)
    {
        var found = new FoundOccurrences[threads];
        var next = 0;
        void Work(int thread)
        {
            var mine = found[thread] = new FoundOccurrences();
            for (int from; (from = Interlocked.Add(ref next, Chunk) - Chunk) < school.Count;)
            {
                Run(school, from, Math.Min(school.Count, from + Chunk), mine);
            }
        }

        if (threads == 1)
        {
            Work(0);
        }
        else
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, Work);
        }

        // Parallel.For need not start every thread when the others are done before it.
        return [.. found.Select(one => one ?? new FoundOccurrences())];
    }

    /// <summary>Follows some students one after another.</summary>
    public static void Run(School school, int from, int until, FoundOccurrences found)
    {
        Span<int> starts = stackalloc int[400];
        Span<byte> marks = stackalloc byte[school.Time.SchoolDays.Length + 1];
        var steps = new TenSteps(school, found, starts, marks);
        for (var student = from; student < until; student++)
        {
            steps.Follow(student);
        }
    }

    /// <summary>The sums over what all threads found.</summary>
    public static Found Sum(IReadOnlyList<FoundOccurrences> found)
    {
        var sum = new Found();
        foreach (var one in found)
        {
            sum.Add(one.Found);
        }

        return sum;
    }
}
