using System.Text.RegularExpressions;

namespace Aanwezig.Tests.Rules;

/// <summary>The test of a rule is found from the tree: it has the name and the folder of the source file, or a row in <see cref="ElsewhereTable"/>.</summary>
public sealed partial class MirrorTests
{
    // The tests of a package lie in the project of its name. Random cases are left out: they are drawn, and ExerciseTests counts what they exercise.
    private static readonly string[] Packages = ["Aanwezig", "Aanwezig.Interchange", "Aanwezig.Testing", "Aanwezig.Cli", "Aanwezig.DependencyInjection"];

    // Folders of tests that are not rooms of the library; the last holds what is compiled into several packages.
    private static readonly string[] OwnFolders = ["Accepted", "Fixtures", "Rejected", "Rules", "Zones"];

    private static readonly ILookup<string, string> Elsewhere = ElsewhereTable.Rows.ToLookup(row => row.Source, row => row.Test, StringComparer.Ordinal);

    public static TheoryData<string> Rows => [.. Elsewhere.Select(row => row.Key)];

    [Fact]
    public void EverySourceFileWithARule_HasATestFile()
    {
        var missing = SourcesWithRule.Where(file => !HasOwnTest(file) && !Elsewhere.Contains(file)).ToList();

        Assert.True(missing.Count == 0, $"no test file is named after these, and no row says where their test is:\n{string.Join('\n', missing)}");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_NamesASourceFileWithARuleAndAnotherTest(string source)
    {
        Assert.True(SourcesWithRule.Contains(source), $"{source} is not a source file with a rule: take its row out");
        Assert.False(HasOwnTest(source), $"{source} has a test file that is named after it: take its row out");
        Assert.True(HoldsTests(Assert.Single(Elsewhere[source])), $"{string.Join(", ", Elsewhere[source])} holds no test, says the row of {source}");
    }

    [Fact]
    public void EveryFolderOfTests_IsARoom()
    {
        var others = Packages.SelectMany(package => FilesBelow(TestsOf(package)).Select(FolderOf).Distinct()
            .Where(folder => folder.Length > 0 && !OwnFolders.Contains(folder.Split('/')[0]) && !Directory.Exists(Absolute($"src/{package}/{folder}")))
            .Select(folder => $"{package}/{folder}")).ToList();

        Assert.True(others.Count == 0, $"no room has the name of {string.Join(", ", others)}");
    }

    [Fact]
    public void TestNamedAfterASourceFile_LiesInItsRoom()
    {
        var strays = Packages.SelectMany(package =>
        {
            var sources = FilesBelow($"src/{package}").ToLookup(NameOf, StringComparer.Ordinal);
            return FilesBelow(TestsOf(package))
                .Where(test => test.EndsWith("Tests", StringComparison.Ordinal) && sources[SourceOf(NameOf(test))].Any() && !sources[SourceOf(NameOf(test))].Contains(SourceOf(test)))
                .Select(test => $"{package}: {test}");
        }).ToList();

        Assert.True(strays.Count == 0, $"these are named after a source file of another room: {string.Join(", ", strays)}");
    }

    // What each line shows of a rule, or does not.
    [Theory]
    [InlineData("if (day < from)", true)]
    [InlineData("public int On(int day) => day >= From ? 1 : 0;", true)]
    [InlineData("RuleFor(step => step.Title)", true)]
    [InlineData("=> days.Any(IsOpen);", true)]
    [InlineData("/// Whether it is open, if (ever) && so on.", false)]
    [InlineData("// if (so)", false)]
    [InlineData("new(\"is dit zo? ja && nee\")", false)]
    [InlineData("public DateOnly? Ended { get; init; }", false)]
    [InlineData("public DateOnly First => all[0];", false)]
    public void Rule_IsALineThatDecides(string line, bool decides) => Assert.Equal(decides, Decides(line));

    [Fact]
    public void TextOverSeveralLines_HoldsNoRule() => Assert.DoesNotContain("Aanwezig.Cli/Drafting/EnglishDraft", SourcesWithRule);

    private static HashSet<string> SourcesWithRule { get; } = [.. Packages
        .SelectMany(package => FilesBelow($"src/{package}").Select(file => $"{package}/{file}"))
        .Where(file => LongText().Replace(File.ReadAllText(Absolute($"src/{file}.cs")), "\"\"").Split('\n').Any(Decides))];

    private static bool Decides(string line) => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Decision().IsMatch(Text().Replace(line, "\"\""));

    private static bool HasOwnTest(string source) => HoldsTests($"{source.Insert(source.IndexOf('/', StringComparison.Ordinal), ".Tests")}Tests");

    // A row names a class of tests, or a folder of rejected files.
    private static bool HoldsTests(string test) => test.StartsWith("Rejected/", StringComparison.Ordinal)
        ? Directory.Exists(Absolute($"tests/Aanwezig.Tests/{test}"))
        : File.Exists(Absolute($"tests/{test}.cs")) && File.ReadLines(Absolute($"tests/{test}.cs")).Any(line => Marked().IsMatch(line));

    private static IEnumerable<string> FilesBelow(string folder) => Directory.EnumerateFiles(Absolute(folder), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Absolute(folder), file).Replace('\\', '/')[..^".cs".Length])
        .Where(file => file.Split('/')[0] is not ("bin" or "obj"));

    private static string TestsOf(string package) => $"tests/{package}.Tests";

    private static string FolderOf(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.LastIndexOf('/')] : string.Empty;

    private static string NameOf(string file) => file[(file.LastIndexOf('/') + 1)..];

    private static string SourceOf(string test) => test[..^"Tests".Length];

    private static string Absolute(string below) => Path.Combine(House.Root, below);

    [GeneratedRegex(@"\b(if|while|for|foreach|switch)\b|\bRuleFor|&&|\|\||\?\?|[<>=!]=(?!>)| [<>?] |\.(Where|Any|All|Max|Min|Sum|Count|First|Single|OrderBy|SelectMany)\w*\(")]
    private static partial Regex Decision();

    [GeneratedRegex("\"(\\\\.|[^\"\\\\])*\"")]
    private static partial Regex Text();

    [GeneratedRegex("\"{3}[\\s\\S]*?\"{3}")]
    private static partial Regex LongText();

    [GeneratedRegex(@"^\s*\[(Fact|Theory|Property)\b")]
    private static partial Regex Marked();
}
