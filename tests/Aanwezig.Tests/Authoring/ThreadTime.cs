using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Aanwezig.Tests.Authoring;

/// <summary>The processor time that the running thread has used: other work on the machine does not lengthen it.</summary>
internal static class ThreadTime
{
    private static readonly int Clock = OperatingSystem.IsMacOS() ? 16 : 3; // CLOCK_THREAD_CPUTIME_ID

    /// <summary>The time since the thread began; on Windows that of the whole process.</summary>
    public static TimeSpan Now
    {
        get
        {
            if (OperatingSystem.IsWindows())
            {
                return Environment.CpuUsage.TotalTime;
            }

            var time = new long[2];
            return clock_gettime(Clock, time) == 0
                ? TimeSpan.FromSeconds(time[0]) + TimeSpan.FromMicroseconds(time[1] / 1000)
                : throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    // Seconds and nanoseconds, on a system of 64 bits.
    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, [Out] long[] time);
}
