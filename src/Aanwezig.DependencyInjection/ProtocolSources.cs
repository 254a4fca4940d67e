namespace Aanwezig.DependencyInjection;

/// <summary>The directories in which a host keeps its protocols, calendars and jurisdictions.</summary>
public sealed class ProtocolSources
{
    private readonly List<string> _directories = [];

    /// <summary>The directories, in the order in which they were added.</summary>
    public IReadOnlyList<string> Directories => _directories;

    /// <summary>Adds a directory; all YAML files below it are read.</summary>
    /// <param name="path">The directory; a relative one starts at the content root of the host, or without a host at the current directory.</param>
    public ProtocolSources AddDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _directories.Add(path);
        return this;
    }
}
