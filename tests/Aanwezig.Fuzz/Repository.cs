using System.Text;

namespace Aanwezig.Fuzz;

/// <summary>The good and bad files of the repository, from which cases are made.</summary>
internal static class Repository
{
    private const long Largest = 30_000;

    /// <summary>The top of the repository.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory) ?? Above(Environment.CurrentDirectory)
        ?? throw new InvalidOperationException("Protocols.sln is nowhere above the program or the folder that it runs in.");

    /// <summary>The documents in YAML: shipped, of the examples, accepted and rejected by the tests, and what was found before.</summary>
    public static IReadOnlyList<string> Documents { get; } =
        [.. In("protocols", "*.yaml").Concat(In("examples", "*.yaml")).Concat(In("tests", "*.yaml")).Where(file => !IsScenario(file)).Select(Text)];

    /// <summary>The scenarios, by file, since they name their protocol by path.</summary>
    public static IReadOnlyList<string> Scenarios { get; } = [.. In("protocols", "*.yaml").Where(IsScenario)];

    /// <summary>The first lines of tables in CSV, by the name that a folder of data gives them.</summary>
    public static IReadOnlyList<(string Name, string Text)> Tables { get; } =
        [.. In("examples", "*.csv").Select(file => (Path.GetFileName(file), string.Join('\n', File.ReadLines(file).Take(14)) + "\n"))];

    /// <summary>The text of a file.</summary>
    public static string Text(string file) => File.ReadAllText(file, Encoding.UTF8);

    private static IEnumerable<string> In(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split('/', '\\').Any(part => part is "bin" or "obj") && new FileInfo(file).Length <= Largest)
            .Order(StringComparer.Ordinal);

    private static bool IsScenario(string file) => Path.GetFileName(Path.GetDirectoryName(file)) == "scenarios";

    private static string? Above(string directory) =>
        File.Exists(Path.Combine(directory, "Protocols.sln")) ? directory
        : Path.GetDirectoryName(directory) is { } parent ? Above(parent)
        : null;
}
