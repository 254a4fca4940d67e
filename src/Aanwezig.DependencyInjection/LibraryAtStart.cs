namespace Aanwezig.DependencyInjection;

/// <summary>Reads the library of the options once, for the check at the start and for all later requests.</summary>
/// <param name="root">The base directory of relative paths; null for the current directory.</param>
internal sealed class LibraryAtStart(string? root)
{
    private readonly Lock _reading = new();
    private ProtocolLibrary? _library;

    public ProtocolLibrary Of(AanwezigOptions options)
    {
        lock (_reading)
        {
            return _library ??= ProtocolLibrary.Read([.. options.Protocols.Directories.Select(FullPath)]);
        }
    }

    /// <summary>Returns the full path of a directory; a path that is not relative stays unchanged.</summary>
    public string FullPath(string directory) => root is null ? directory : Path.Combine(root, directory);
}
