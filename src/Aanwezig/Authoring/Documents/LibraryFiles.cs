using System.Reflection;
using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Authoring.Documents;

/// <summary>Finds the bytes of documents: in directories, and in the library itself.</summary>
internal static class LibraryFiles
{
    private const string ShippedPrefix = "protocols/";

#pragma warning disable RS0030 // a library of documents is read here, and no other file anywhere in the engine
    /// <summary>The YAML files below the directories and the files named themselves, each once, in ordinal order of their names.</summary>
    public static IEnumerable<(string File, byte[] Bytes)> In(IReadOnlyList<string> directories) =>
        directories
            .SelectMany(directory => File.Exists(directory) ? [directory] : Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Where(IsYaml))
            .DistinctBy(Path.GetFullPath, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(file => (file, BytesOf(file)));

    /// <summary>The bytes of a file; of one that is larger than a document may be, no more than shows that it is.</summary>
    public static byte[] BytesOf(string file)
    {
        using var stream = File.OpenRead(file);
        var bytes = new byte[Math.Min(stream.Length, TextLimits.Bytes + 1)];
        stream.ReadExactly(bytes);
        return bytes;
    }
#pragma warning restore RS0030

    /// <summary>The shipped documents.</summary>
    public static IEnumerable<(string File, byte[] Bytes)> Shipped()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ShippedPrefix, StringComparison.Ordinal) && IsYaml(name))
            .Order(StringComparer.Ordinal)
            .Select(name => (name, Bytes(assembly, name)));
    }

    private static bool IsYaml(string file) =>
        file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
