namespace Aanwezig.DependencyInjection;

/// <summary>Reads the library of the options once, for the check at the start and for all who ask for it later.</summary>
/// <param name="root">The directory from which relative paths are meant; null: the current one.</param>
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

    /// <summary>Where a directory is; a path that is not relative stays as it is.</summary>
    public string FullPath(string directory) => root is null ? directory : Path.Combine(root, directory);
}
