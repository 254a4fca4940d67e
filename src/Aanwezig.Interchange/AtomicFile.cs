using System.Text;

namespace Aanwezig.Interchange;

/// <summary>Writes a file whole or not at all.</summary>
/// <remarks>
/// Until it is whole it is called <c>TARGET.unfinished-</c> and some letters, beside the target. The unfinished file is removed however the writing ends. It stays only
/// where the process is killed or the machine stops, and then the next writing of the same target removes it. A link stays and the file that it leads to is replaced;
/// that file keeps its mode and its owner. A new file can be read by its owner alone, unless its folder is private already. A device or a pipe takes what is written as
/// it comes, since nothing can take its place.
/// </remarks>
public static class AtomicFile
{
    private const string Unfinished = ".unfinished-";

    /// <summary>Writes to a new file beside the target, which takes the target's place only when all is written; where writing fails the target stays as it was.</summary>
    /// <param name="path">The target.</param>
    /// <param name="write">Writes the content; lines end in a line feed, text is UTF-8 without a byte order mark.</param>
    /// <exception cref="IOException">The folder cannot be written to, or the target cannot be replaced.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        WriteBytes(path, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            write(writer);
        });
    }

    /// <summary>Writes bytes as <see cref="Write"/> writes text.</summary>
    /// <param name="path">The target.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The folder cannot be written to, or the target cannot be replaced.</exception>
    public static void WriteBytes(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        if (FileTarget.At(path) is not { } target)
        {
            Through(path, write);
            return;
        }

        AbandonedFiles.Remove(Path.GetDirectoryName(target.Path), Path.GetFileName(target.Path) + Unfinished);
        var beside = $"{target.Path}{Unfinished}{Path.GetRandomFileName()}";
        try
        {
            Fill(beside, target, write);
            File.Move(beside, target.Path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static void Fill(string path, FileTarget target, Action<Stream> write)
    {
        using var stream = new FileStream(path, target.Options);
        target.GiveOwner(path);
        write(stream);
        stream.Flush(flushToDisk: true);
    }

    private static void Through(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        write(stream);
        stream.Flush();
    }
}
