using System.Diagnostics;

namespace Aanwezig.Benchmarks.Large;

/// <summary>Chooses how many students a slow contestant is measured on.</summary>
internal static class Sample
{
    /// <summary>The number of students that take about so many seconds, or all of them where that takes no more than four times as long; what is tried warms up too.</summary>
    public static int Size(int students, int seconds, Func<int, Action> prepared)
    {
        for (var count = Math.Min(students, 32); ; count = Math.Min(students, count * 4))
        {
            var action = prepared(count);
            var watch = Stopwatch.StartNew();
            action();
            var taken = watch.Elapsed.TotalSeconds;
            if (taken * students / count <= 4 * seconds)
            {
                return students;
            }

            if (count == students || taken * 4 > seconds)
            {
                return Math.Clamp((int)(count * seconds / Math.Max(taken, 0.001)), Math.Min(students, 16), students);
            }
        }
    }
}
