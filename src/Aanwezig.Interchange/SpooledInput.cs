namespace Aanwezig.Interchange;

/// <summary>A stream kept in a temporary file, so that it can be read more than once; disposing it removes the file.</summary>
/// <remarks>Only the user who runs the program may read the file. A file that a killed process left behind is removed when the next stream is kept.</remarks>
public sealed class SpooledInput : IDisposable
{
    private const string Beginning = "aanwezig-input-";

    // Held open, so that nobody takes the file for abandoned.
    private readonly FileStream _held;

    private SpooledInput(FileStream held) => _held = held;

    /// <summary>The path of the file.</summary>
    public string Path => _held.Name;

    /// <summary>Keeps all of a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="interrupted">A token that ends the waiting for more; nothing is kept then.</param>
    /// <exception cref="OperationCanceledException">The copying was interrupted.</exception>
    /// <exception cref="IOException">The stream cannot be read, or the disk has no room.</exception>
    public static SpooledInput Of(Stream stream, CancellationToken interrupted = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var folder = System.IO.Path.GetTempPath();
        AbandonedFiles.Remove(folder, Beginning);
        var file = new FileStream(System.IO.Path.Combine(folder, $"{Beginning}{System.IO.Path.GetRandomFileName()}.csv"), OnlyForThisUser());
        var spooled = new SpooledInput(new FileStream(file.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        try
        {
            using (file)
            {
                Copy(stream, file, interrupted);
            }

            return spooled;
        }
        catch
        {
            spooled.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _held.Dispose();
        File.Delete(Path);
    }

    // A stream that gives nothing cannot be interrupted itself.
    private static void Copy(Stream from, FileStream to, CancellationToken interrupted)
    {
        try
        {
            Task.Run(() => from.CopyTo(to, 1 << 16), CancellationToken.None).Wait(interrupted);
        }
        catch (AggregateException reason)
        {
            throw reason.InnerExceptions[0];
        }
    }

    private static FileStreamOptions OnlyForThisUser()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.Read | FileShare.Delete };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
