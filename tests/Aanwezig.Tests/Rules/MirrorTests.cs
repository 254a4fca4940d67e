using System.Text.RegularExpressions;

namespace Aanwezig.Tests.Rules;

/// <summary>The test of a rule is found from the tree: it has the name and the folder of the source file, or a row in <see cref="ElsewhereTable"/>.</summary>
public sealed partial class MirrorTests
{
    private const string Source = "src/Aanwezig";
    private const string Tests = "tests/Aanwezig.Tests";

    private static readonly string[] RoomsWithRules =
        ["Days", "Conditions", "Register", "Cases", "Measures", "Occurrences", "Dossier", "Guards", "Recommendations", "Authoring/Rules"];

    // Folders of tests that are not rooms of the library.
    private static readonly string[] OwnFolders = ["Accepted", "Fixtures", "Rejected", "Rules"];

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
        var others = FilesBelow(Tests)
            .Select(file => file.Contains('/', StringComparison.Ordinal) ? file[..file.LastIndexOf('/')] : string.Empty)
            .Distinct()
            .Where(folder => !OwnFolders.Contains(folder.Split('/')[0]) && !Directory.Exists(Absolute($"{Source}/{folder}")))
            .ToList();

        Assert.True(others.Count == 0, $"no room of the library has the name of {string.Join(", ", others)}");
    }

    [Fact]
    public void TestNamedAfterASourceFile_LiesInItsRoom()
    {
        var sources = FilesBelow(Source).ToLookup(NameOf, StringComparer.Ordinal);
        var strays = FilesBelow(Tests)
            .Where(test => test.EndsWith("Tests", StringComparison.Ordinal) && sources[SourceOf(NameOf(test))].Any() && !sources[SourceOf(NameOf(test))].Contains(SourceOf(test)))
            .ToList();

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

    private static IEnumerable<string> SourcesWithRule => FilesBelow(Source)
        .Where(file => RoomsWithRules.Any(room => file.StartsWith(room + "/", StringComparison.Ordinal)))
        .Where(file => File.ReadLines(Absolute($"{Source}/{file}.cs")).Any(Decides));

    private static bool Decides(string line) => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Decision().IsMatch(Text().Replace(line, "\"\""));

    private static bool HasOwnTest(string source) => HoldsTests($"Aanwezig.Tests/{source}Tests");

    // A row names a class of tests, or a folder of rejected files.
    private static bool HoldsTests(string test) => test.StartsWith("Rejected/", StringComparison.Ordinal)
        ? Directory.Exists(Absolute($"{Tests}/{test}"))
        : File.Exists(Absolute($"tests/{test}.cs")) && File.ReadLines(Absolute($"tests/{test}.cs")).Any(line => Marked().IsMatch(line));

    private static IEnumerable<string> FilesBelow(string folder) => Directory.EnumerateFiles(Absolute(folder), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Absolute(folder), file).Replace('\\', '/')[..^".cs".Length])
        .Where(file => file.Split('/')[0] is not ("bin" or "obj"));

    private static string NameOf(string file) => file[(file.LastIndexOf('/') + 1)..];

    private static string SourceOf(string test) => test[..^"Tests".Length];

    private static string Absolute(string below) => Path.Combine(House.Root, below);

    [GeneratedRegex(@"\b(if|while|for|foreach|switch)\b|\bRuleFor|&&|\|\||\?\?|[<>=!]=(?!>)| [<>?] |\.(Where|Any|All|Max|Min|Sum|Count|First|Single|OrderBy|SelectMany)\w*\(")]
    private static partial Regex Decision();

    [GeneratedRegex("\"(\\\\.|[^\"\\\\])*\"")]
    private static partial Regex Text();

    [GeneratedRegex(@"^\s*\[(Fact|Theory|Property)\b")]
    private static partial Regex Marked();
}
