using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Aanwezig.Cli.Tests.Commands;

/// <summary>Starts a process that obeys signals, wherever the tests run.</summary>
/// <remarks>A shell lets what it starts in the background ignore an interrupt; every process passes that on to those it starts.</remarks>
internal static class InterruptibleProcess
{
    // Larger than the structure of any system; all zeros mean the default handling.
    private const int ActionSize = 1024;
    private static readonly int[] Signals = [2, 15]; // SIGINT and SIGTERM

    public static Process Start(ProcessStartInfo start)
    {
        var before = OperatingSystem.IsWindows() ? [] : Signals.Select(Handling).ToArray();
        try
        {
            Array.ForEach(before, handling => Handle(handling.Signal, new byte[ActionSize]));
            return Process.Start(start)!;
        }
        finally
        {
            Array.ForEach(before, handling => Handle(handling.Signal, handling.Action));
        }
    }

    private static (int Signal, byte[] Action) Handling(int signal)
    {
        var action = new byte[ActionSize];
        return sigaction(signal, null, action) == 0 ? (signal, action) : throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    private static void Handle(int signal, byte[] action)
    {
        if (sigaction(signal, action, null) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int sigaction(int signal, byte[]? now, byte[]? before);
}
