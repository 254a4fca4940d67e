using System.ComponentModel;
using System.Runtime.InteropServices;
using Aanwezig.Authoring.Documents;

namespace Aanwezig.Interchange;

/// <summary>The file that a writing replaces or makes, links followed.</summary>
/// <param name="Path">The path of the file itself.</param>
/// <param name="Status">What stands there now.</param>
internal sealed record FileTarget(string Path, PathStatus Status)
{
    private const UnixFileMode OfOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OfAnyone = OfOwner | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    private const UnixFileMode Shared =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    // What stands here belongs to the system, also where it leads to a file: the output of a process is written to, never replaced.
    private static readonly string[] OfSystem = ["/dev/", "/proc/"];

    /// <summary>How the file is made that takes the place of the target.</summary>
    public FileStreamOptions Options
    {
        get
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = Status.Kind == PathKind.File || !IsPrivate(System.IO.Path.GetDirectoryName(Path)) ? OfOwner : OfAnyone;
            }

            return options;
        }
    }

    /// <summary>The target at a path; null where a device or a pipe stands there, or what the system keeps for a process.</summary>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static FileTarget? At(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        var status = PathStatus.Of(full);
        if (status.Kind == PathKind.Stream || (status.Kind == PathKind.File && !OperatingSystem.IsWindows() && Array.Exists(OfSystem, folder => full.StartsWith(folder, StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal))))
        {
            return null;
        }

        var file = new FileInfo(full);
        return new FileTarget(file.LinkTarget is null ? full : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName, status);
    }

    /// <summary>Gives a new file the owner and the mode of the file that it replaces.</summary>
    /// <exception cref="UnauthorizedAccessException">The file belongs to someone else, and this user cannot give it back.</exception>
    public void GiveOwner(string path)
    {
        if (OperatingSystem.IsWindows() || Status.Kind != PathKind.File)
        {
            return;
        }

        var made = PathStatus.Of(path);
        if ((made.Owner, made.Group) != (Status.Owner, Status.Group) && chown(path, Status.Owner, Status.Group) != 0)
        {
            throw new UnauthorizedAccessException($"{Path}: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}");
        }

        File.SetUnixFileMode(path, File.GetUnixFileMode(Path));
    }

    private static bool IsPrivate(string? folder) => Directory.Exists(folder) && !OperatingSystem.IsWindows() && (File.GetUnixFileMode(folder) & Shared) == 0;

    [DllImport("libc", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int chown([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint owner, uint group);
}
