using Aanwezig.Authoring.Documents;

namespace Aanwezig.Interchange.Tables;

/// <summary>A file with a table.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="DisplayName">The name of the file in diagnostics.</param>
internal readonly record struct TableFile(string Path, string DisplayName)
{
    /// <summary>Whether it is there.</summary>
    public bool Exists => Kind == PathKind.File;

    /// <summary>Whether something else is there, which cannot be read more than once or at all.</summary>
    public bool IsNoFile => Kind is PathKind.Directory or PathKind.Stream;

    private PathKind Kind => PathStatus.Of(Path).Kind;

    /// <summary>The same table as Parquet, which must not stand beside it; null where it does not.</summary>
    public string? Parquet => Path == DisplayName && !ParquetText.Is(Path) && File.Exists(ParquetText.NameOf(Path)) ? ParquetText.NameOf(Path) : null;

    /// <summary>The file of a folder that has a table: as CSV, or where it is not there as Parquet.</summary>
    public static TableFile Of(string directory, string csv)
    {
        var file = System.IO.Path.Combine(directory, csv);
        var path = !File.Exists(file) && File.Exists(ParquetText.NameOf(file)) ? ParquetText.NameOf(file) : file;
        return new TableFile(path, path);
    }
}
