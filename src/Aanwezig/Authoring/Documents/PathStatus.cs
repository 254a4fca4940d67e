using System.Runtime.InteropServices;

namespace Aanwezig.Authoring.Documents;

/// <summary>The kinds of thing that a path leads to.</summary>
internal enum PathKind
{
    /// <summary>Nothing, or nothing that may be looked at.</summary>
    Nothing,

    /// <summary>A file with content of its own.</summary>
    File,

    /// <summary>A directory.</summary>
    Directory,

    /// <summary>A device, a pipe with a name or a socket. Opening one can wait without end.</summary>
    Stream,
}

/// <summary>What a path leads to when links are followed, found without opening it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Owner">The number of the user who owns it; 0 where the system has no such numbers.</param>
/// <param name="Group">The number of the group that owns it.</param>
internal readonly record struct PathStatus(PathKind Kind, uint Owner, uint Group)
{
    // The base library does not tell a pipe from a file; its own native part does, the same on every Unix: flags, mode, user and group come first.
    private const int Size = 1024;
    private const int KindMask = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>Returns what a path leads to.</summary>
    public static PathStatus Of(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            var status = new byte[Size];
            var numbers = MemoryMarshal.Cast<byte, uint>(status);
            return SystemNative_Stat(path, status) != 0 ? default : new PathStatus(KindOf((int)numbers[1] & KindMask), numbers[2], numbers[3]);
        }

#pragma warning disable RS0030 // a library of documents is read here, and no other file anywhere in the engine
        return new PathStatus(Directory.Exists(path) ? PathKind.Directory : File.Exists(path) ? PathKind.File : PathKind.Nothing, 0, 0);
#pragma warning restore RS0030
    }

    private static PathKind KindOf(int mode) => mode switch
    {
        Regular => PathKind.File,
        Folder => PathKind.Directory,
        _ => PathKind.Stream,
    };

    [DllImport("libSystem.Native", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int SystemNative_Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] byte[] status);
}
