using System.Text;

namespace Aanwezig.Interchange;

/// <summary>Writes a file whole or not at all.</summary>
public static class AtomicFile
{
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

    /// <summary>As <see cref="Write"/>, for what is no text.</summary>
    /// <param name="path">The target.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The folder cannot be written to, or the target cannot be replaced.</exception>
    public static void WriteBytes(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        var beside = $"{Path.GetFullPath(path)}.{Path.GetRandomFileName()}";
        try
        {
            Fill(beside, write);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static void Fill(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        write(stream);
        stream.Flush(flushToDisk: true);
    }
}
