namespace Aanwezig.Cli.Tests;

/// <summary>The documents that the page of the language shows, from a jurisdiction of their own to a scenario.</summary>
public sealed class ElsewhereExampleTests
{
    private static readonly string Folder = Path.Combine(FindRoot(), "examples", "elsewhere");

    [Fact]
    public void Documents_HaveNoMistakes()
    {
        var ran = Ran.With(["check", Folder, "--lang", "en"]);

        Assert.Equal(0, ran.Exit);
        Assert.Contains("10 documents fine", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Scenarios_FindTheJurisdictionAndCalendarOfTheirOwnDirectory() =>
        Assert.Equal(new Ran(0, "3 passed, 0 failed\n", ""), Ran.With(["test", Folder, "--lang", "en"]));

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "Protocols.sln")))
        {
            directory = directory.Parent;
        }

        return directory.FullName;
    }
}
