using System.Reflection;
using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Authoring.Documents;

/// <summary>Reads the bytes of documents, from directories and from the library itself.</summary>
internal static class LibraryFiles
{
    private const string ShippedPrefix = "protocols/";

#pragma warning disable RS0030 // a library of documents is read here, and no other file anywhere in the engine
    /// <summary>Returns the name of a file below the first of some directories that it lies in, with <c>/</c> between its parts; of a file elsewhere its own name.</summary>
    public static string NameOf(string file, IReadOnlyList<string> directories)
    {
        foreach (var directory in directories.Where(Directory.Exists))
        {
            var relative = Path.GetRelativePath(directory, file);
            if (!Path.IsPathRooted(relative) && !relative.StartsWith("..", StringComparison.Ordinal))
            {
                return relative.Replace(Path.DirectorySeparatorChar, '/');
            }
        }

        return Path.GetFileName(file);
    }

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
            .Where(name => name.StartsWith(ShippedPrefix, StringComparison.Ordinal) && FoundFiles.IsYaml(name))
            .Order(StringComparer.Ordinal)
            .Select(name => (name, Bytes(assembly, name)));
    }

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
