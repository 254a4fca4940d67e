using System.Diagnostics;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Tests;

/// <summary>What the README shows is what the repository holds.</summary>
public sealed class ReadmeTests
{
    private static readonly string Root = FindRoot();
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Root, "README.md"));

    [Fact]
    public void HowToInstall_StandsFirst_ThenAnExample_ThenTheTwoCommands()
    {
        Assert.Equal(["dotnet add package Aanwezig", "dotnet tool install -g Aanwezig.Cli"], Assert.Single(Blocks("bash")).Split('\n').Select(line => line.Split('#')[0].TrimEnd()));
        Assert.Equal(
            "dotnet run --project src/Aanwezig.Cli -- assess --protocol nl/mbo-basis --data examples/roc-voorbeeld --on 2026-11-20\n"
            + "dotnet test Protocols.sln",
            Assert.Single(Blocks("sh")));
        var places = new[] { "bash", "yaml", "csharp", "text", "sh" }.Select(language => Array.IndexOf(Lines, $"```{language}")).ToList();
        Assert.Equal(places.Order(), places);
        Assert.InRange(places[1], 0, 15);
        Assert.True(Lines.Length < 200, $"the README has {Lines.Length} lines");
    }

    [Fact]
    public void EveryVerb_IsInTheTable()
    {
        var verbs = new CommandTree(new Terminal(TextWriter.Null, TextWriter.Null), Language.English).Root.Subcommands.Select(command => command.Name);
        Assert.All(verbs, verb => Assert.Contains(Lines, line => line.StartsWith($"| `{verb} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheBuild_RunsBothCommands()
    {
        Assert.Contains("dotnet run --project src/Aanwezig.Cli -- assess --protocol nl/mbo-basis --data examples/roc-voorbeeld --on 2026-11-20", Lines);
        Assert.Contains(File.ReadLines(Check("readme")), line => line.Contains("grep -m 1 '^dotnet run --project src/Aanwezig.Cli -- assess ' README.md", StringComparison.Ordinal));
        Assert.Contains(File.ReadLines(Check("tests")), line => line.StartsWith("dotnet test Protocols.sln >", StringComparison.Ordinal));

        static string Check(string name) => Path.Combine(Root, ".ci", "checks", name);
    }

    [Theory]
    [InlineData("csharp", "*.cs")]
    [InlineData("yaml", "*.yaml")]
    public void EverySnippet_StandsInAFileOfTheRepository(string language, string names)
    {
        var files = new[] { "examples", "protocols" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), names, SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Select(file => File.ReadAllText(file).ReplaceLineEndings("\n"))
            .ToList();
        Assert.All(Blocks(language), block => Assert.Contains(files, text => text.Contains(block, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Embedding", "What to do now")]
    [InlineData("SchoolSystem", "waits: A phone call with your parents (after)")]
    [InlineData("ProtocolTests", "3 scenarios: 3 ok, 0 failed, 0 invalid")]
    public void EveryExampleProgram_Runs(string program, string says) =>
        Assert.Contains(says, Run(program), StringComparison.Ordinal);

    [Fact]
    public void TheAnswerShown_IsTheAnswerOfTheProgram() => Assert.Equal(Run("Embedding").TrimEnd('\n'), Assert.Single(Blocks("text")));

    [Fact]
    public void EveryLink_LeadsToAFile()
    {
        var targets = Lines
            .SelectMany(line => line.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]))
            .Where(target => !target.Contains("://", StringComparison.Ordinal));
        Assert.All(targets, target => Assert.True(File.Exists(Path.Combine(Root, target)), target));
    }

    private static IEnumerable<string> Blocks(string language)
    {
        for (var start = Array.IndexOf(Lines, $"```{language}"); start >= 0; start = Array.IndexOf(Lines, $"```{language}", start + 1))
        {
            yield return string.Join('\n', Lines[(start + 1)..Array.IndexOf(Lines, "```", start)]);
        }
    }

    // The programs are built with this project, in the same configuration.
    private static string Run(string program)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var file = Path.Combine(Root, "examples", program, "bin", configuration, "net10.0", $"{program}.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [file]) { WorkingDirectory = Root, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.ReplaceLineEndings("\n");
    }

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
