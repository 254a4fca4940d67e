using System.Runtime.InteropServices;
using Aanwezig.Cli.Requests;
using Aanwezig.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace Aanwezig.Cli;

/// <summary>Opens the input and the outputs of the process so that one that was closed, and a reader who leaves, are noticed.</summary>
internal static class StandardStreams
{
    private const int BrokenPipe = 32; // EPIPE; the console's own stream hides it, and the work would go on for nobody
    private const int Input = 0;
    private const int Output = 1;
    private const int Error = 2;
    private const int DescriptorFlags = 1; // F_GETFD

    private static readonly Wording NoInput = new(
        "de standaardinvoer is gesloten; geef de registraties door een pijp, of een bestand met --attendance",
        "standard input is closed; pass the registrations through a pipe, or give a file with --attendance");

    private static readonly Wording NoOutput = new(
        "de standaarduitvoer is gesloten, dus het antwoord kan nergens heen; geef --out FILE",
        "standard output is closed, so the answer can go nowhere; give --out FILE");

    /// <summary>Opens the standard input.</summary>
    /// <exception cref="Refusal">It is closed.</exception>
    public static Stream OpenInput() => IsOpen(Input) ? Console.OpenStandardInput() : throw new Refusal(new Sentence(NoInput));

    /// <summary>Opens the standard output; one that is closed refuses what is written to it.</summary>
    public static Stream OpenOutput()
    {
        if (!IsOpen(Output))
        {
            return new ClosedOutput(new Sentence(NoOutput));
        }

        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(Output, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    /// <summary>Opens the error output; what is written to one that is closed is lost.</summary>
    public static Stream OpenError() => IsOpen(Error) ? Console.OpenStandardError() : Stream.Null;

    /// <summary>Writes as long as somebody reads. What the program found stays found when the reader leaves.</summary>
    public static void WhileRead(Action write)
    {
        try
        {
            write();
        }
        catch (IOException reason) when (IsLeft(reason))
        {
        }
    }

    /// <summary>Whether the reader of the output left, as <c>head</c> does; nothing is wrong then.</summary>
    public static bool IsLeft(IOException reason) => reason.HResult == BrokenPipe;

    // What was closed when the program began is soon used for a file of the runtime. Such a file closes when another program starts, and what a program is started with never does.
    private static bool IsOpen(int descriptor) => OperatingSystem.IsWindows() || fcntl(descriptor, DescriptorFlags) == 0;

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fcntl(int descriptor, int command);
}
