using System.Globalization;
using System.Text;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Fixtures;

/// <summary>A file with one mistake; its name ends in <c>@line-column</c>, its folder is the code.</summary>
/// <remarks>A <c>.recipe</c> stands for a long file: its first line says how often the rest is repeated.</remarks>
internal static class RejectedFile
{
    public static string Root { get; } = FindRoot();

    /// <summary>The files of the codes that start so, as <c>AW1001/name@1-1.yaml</c>.</summary>
    public static IEnumerable<string> Of(string prefix) =>
        from folder in Directory.EnumerateDirectories(Root, prefix + "*")
        from file in Directory.EnumerateFiles(folder)
        orderby file
        select Path.GetFileName(folder) + "/" + Path.GetFileName(file);

    public static byte[] Read(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Root, name));
        if (!name.EndsWith(".recipe", StringComparison.Ordinal))
        {
            return bytes;
        }

        var parts = Encoding.UTF8.GetString(bytes).Split('\n', 2);
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(parts[1], int.Parse(parts[0], CultureInfo.InvariantCulture))));
    }

    public static IReadOnlyList<Diagnostic> Diagnose(string name, byte[] bytes)
    {
        var bag = new DiagnosticBag();
        if (SourceReader.Decode(name, bytes, bag) is { } source)
        {
            YamlTree.Read(source, bag);
        }

        return bag.Sorted();
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var rejected = Path.Combine(folder.FullName, "tests", "Aanwezig.Tests", "Rejected");
            if (Directory.Exists(rejected))
            {
                return rejected;
            }
        }

        throw new DirectoryNotFoundException("The folder of rejected files is not above the tests.");
    }
}
