using System.Reflection;
using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Authoring.Documents;

/// <summary>Reads the bytes of documents, from directories and from the library itself.</summary>
internal static class LibraryFiles
{
    private const string ShippedPrefix = "protocols/";

#pragma warning disable RS0030 // a library of documents is read here, and no other file anywhere in the engine
    /// <summary>Returns the YAML files below directories, and files named directly, each once, in ordinal order of their names.</summary>
    public static IEnumerable<(string File, byte[] Bytes)> In(IReadOnlyList<string> directories) =>
        directories
            .SelectMany(directory => File.Exists(directory) ? [directory] : Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Where(IsYaml))
            .DistinctBy(Path.GetFullPath, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(file => (file, BytesOf(file)));

    /// <summary>Returns the bytes of a file; of a file above the size limit, only enough bytes to show that.</summary>
    public static byte[] BytesOf(string file)
    {
        using var stream = File.OpenRead(file);
        var bytes = new byte[Math.Min(stream.Length, TextLimits.Bytes + 1)];
        stream.ReadExactly(bytes);
        return bytes;
    }
#pragma warning restore RS0030

    /// <summary>Returns the shipped documents.</summary>
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
