using Microsoft.Win32.SafeHandles;

namespace Aanwezig.Cli;

/// <summary>Opens the output of the process so that a reader who leaves is noticed.</summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32; // EPIPE; the console's own stream hides it, and the work would go on for nobody

    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    /// <summary>Whether the reader of the output left, as <c>head</c> does; nothing is wrong then.</summary>
    public static bool IsLeft(IOException reason) => reason.HResult == BrokenPipe;
}
