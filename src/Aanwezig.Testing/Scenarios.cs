namespace Aanwezig.Testing;

/// <summary>Finds scenario files.</summary>
public static class Scenarios
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>Returns the scenarios below a directory, by file, or the scenario of one file.</summary>
    /// <param name="path">A directory or a file. In a directory, a scenario is a YAML file with a line that starts with <c>scenario:</c>, or one in a folder <c>scenarios</c>.</param>
    /// <param name="library">The library of protocols, jurisdictions and calendars; null for the documents shipped with Aanwezig.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory or file.</exception>
    /// <example>
    /// <code>
    /// foreach (var scenario in Scenarios.In("protocols"))
    /// {
    ///     var result = scenario.Run();
    ///     Assert.True(result.Passed, result.ToString());
    /// }
    /// </code>
    /// </example>
    public static IReadOnlyList<Scenario> In(string path, ProtocolLibrary? library = null)
    {
        var world = LibraryWorld.Of(library ?? ProtocolLibrary.Embedded);
        IEnumerable<string> files = File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*", Everywhere).Where(IsScenario);
        return [.. files.Order(StringComparer.Ordinal).Select(file => new Scenario(file, world))];
    }

    // A file with a mistake in its first lines is still found by its folder.
    private static bool IsScenario(string file) =>
        Path.GetExtension(file) is ".yaml" or ".yml"
        && (Path.GetFileName(Path.GetDirectoryName(file)) == "scenarios"
            || File.ReadLines(file).Any(line => line.StartsWith("scenario:", StringComparison.Ordinal)));
}
