using System.Globalization;
using System.Runtime.InteropServices;

namespace Aanwezig.Benchmarks.Measurements;

/// <summary>What was measured on.</summary>
internal static class Machine
{
    public static string Text
    {
        get
        {
            var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{Processor()}, {Environment.ProcessorCount} cores, {memory:F0} GiB, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}");
        }
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : "processor unknown";
}
