namespace Aanwezig.Testing.Tests;

/// <summary>Folders of files beside the tests, found from wherever the tests run.</summary>
internal static class TestFolder
{
    public static string Of(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "tests", "Aanwezig.Testing.Tests", name);
            if (Directory.Exists(found))
            {
                return found;
            }
        }

        throw new DirectoryNotFoundException($"There is no folder `{name}` above the tests.");
    }
}
