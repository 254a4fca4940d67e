namespace Aanwezig.Packages.Tests;

/// <summary>The folder of the repository, found from wherever the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = Found();

    /// <summary>The names of the packages: every project below <c>src</c> is one.</summary>
    public static IReadOnlyList<string> Packages { get; } =
        [.. Directory.EnumerateFiles(File("src"), "*.csproj", SearchOption.AllDirectories).Select(project => Path.GetFileNameWithoutExtension(project)).Order(StringComparer.Ordinal)];

    /// <summary>The full path of what stands at a path of the repository.</summary>
    public static string File(params string[] path) => Path.Combine([Root, .. path]);

    private static string Found()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Protocols.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("There is no repository above the tests.");
    }
}
