using System.Diagnostics;

namespace Aanwezig.Benchmarks.Measurements;

/// <summary>Measures the best of some rounds, by the clock and by the processor.</summary>
internal static class BestOf
{
    public static (double Seconds, double CpuSeconds) Rounds(int rounds, Action action)
    {
        var best = (Seconds: double.MaxValue, CpuSeconds: 0d);
        for (var round = 0; round < rounds; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            using var process = Process.GetCurrentProcess();
            var cpu = process.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            action();
            var seconds = watch.Elapsed.TotalSeconds;
            process.Refresh();
            if (seconds < best.Seconds)
            {
                best = (seconds, (process.TotalProcessorTime - cpu).TotalSeconds);
            }
        }

        return best;
    }
}
