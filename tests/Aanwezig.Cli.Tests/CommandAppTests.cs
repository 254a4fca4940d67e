namespace Aanwezig.Cli.Tests;

public class CommandAppTests
{
    private static readonly string[] Verbs = ["check", "assess", "explain", "replay", "test", "codes", "new", "fmt", "schema"];

    public static TheoryData<string> AllVerbs => [.. Verbs];

    [Fact]
    public void NothingAsked_ShowsTheVerbs() => Assert.Equal(
        new Ran(
            1,
            "",
            """
            aanwezig: a verb is missing
            usage: aanwezig VERB [options]
              check, assess, explain, replay, test, codes, export, new, fmt, schema

            """),
        Ran.With([]));

    [Fact]
    public void UnknownVerb_IsNamedWithTheVerbs() => Assert.Equal(
        new Ran(
            1,
            "",
            """
            aanwezig: `asses` is not a verb or option here
            usage: aanwezig VERB [options]
              check, assess, explain, replay, test, codes, export, new, fmt, schema

            """),
        Ran.With(["asses"]));

    [Fact]
    public void UnknownOption_IsNamedWithTheUsage() => Assert.Equal(
        new Ran(
            1,
            "",
            """
            aanwezig: `--colour` is hier geen werkwoord of optie
            gebruik: aanwezig check PATH… [opties]

            """),
        Ran.With(["check", "x", "--colour", "--lang", "nl"]));

    [Fact]
    public void MissingAndRepeatedOptions_AreAllNamed() => Assert.Equal(
        new Ran(
            1,
            "",
            """
            aanwezig: option --protocol is missing
            aanwezig: option --data lacks a value
            aanwezig: option --on may be given once, with one value
            usage: aanwezig assess --protocol P --data DIR --on DATE [options]

            """),
        Ran.With(["assess", "--on", "2026-11-20", "--on", "2026-11-21", "--data"]));

    [Fact]
    public void MissingPath_IsNamed() => Assert.Equal(
        new Ran(1, "", "aanwezig: PATH… is missing\nusage: aanwezig check PATH… [options]\n"),
        Ran.With(["check"]));

    [Fact]
    public void Help_NamesEveryVerbInBothLanguages()
    {
        var english = Ran.With(["--help"]);
        var dutch = Ran.With(["--help", "--lang", "nl"]);

        Assert.Equal((0, "", 0, ""), (english.Exit, english.Error, dutch.Exit, dutch.Error));
        Assert.StartsWith("Aanwezig: who talks to whom, when and why, when a student is missed\n\nusage: aanwezig VERB [options]\n\nverbs:\n", english.Output, StringComparison.Ordinal);
        Assert.StartsWith("Aanwezig: wie spreekt wie, wanneer en waarom, als een student gemist wordt\n\ngebruik: aanwezig WERKWOORD [opties]\n\nwerkwoorden:\n", dutch.Output, StringComparison.Ordinal);
        Assert.All(Verbs, verb => Assert.Contains($"\n  {verb} ", english.Output, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllVerbs))]
    public void HelpOfAVerb_HasTheOptionsOfAllVerbs(string verb)
    {
        var ran = Ran.With([verb, "--help"]);

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Contains($"usage: aanwezig {verb} ", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\n  --lang nl|en ", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\n  --library DIR ", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_IsThatOfThePackage() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", Ran.With(["--version"]).Output);

    [Theory]
    [InlineData("verb is missing", "LANG", "en_US.UTF-8")]
    [InlineData("ontbreekt een werkwoord", "LANG", "nl_NL.UTF-8")]
    [InlineData("ontbreekt een werkwoord", "LANG", "C.UTF-8")]
    [InlineData("ontbreekt een werkwoord", "LANG", "")]
    [InlineData("verb is missing", "LC_ALL", "en_GB")]
    [InlineData("verb is missing", "LC_MESSAGES", "en")]
    public void Language_ComesFromTheEnvironmentElseDutch(string message, string variable, string value) =>
        Assert.Contains(message, Ran.With([], variables: new() { [variable] = value }).Error, StringComparison.Ordinal);

    [Fact]
    public void Language_OfTheCommandLineWins()
    {
        Assert.Contains("verb is missing", Ran.With(["--lang", "en"], variables: new() { ["LANG"] = "nl_NL" }).Error, StringComparison.Ordinal);
        Assert.Contains("ontbreekt een werkwoord", Ran.With(["--lang=nl"]).Error, StringComparison.Ordinal);
        Assert.Equal(new Ran(1, "", "aanwezig: `de` is not a language of --lang; choose nl or en\n"), Ran.With(["codes", "--lang", "de"]));
    }

    [Fact]
    public void SomethingUnexpected_IsOneLineAndNoTrace()
    {
        using var school = new SchoolFolder();
        Directory.CreateDirectory(school.In("answer.csv"));

        var ran = school.Ask("assess", "--on", "2026-11-20", "--out", "DIR/answer.csv");

        Assert.Equal((1, ""), (ran.Exit, ran.Output));
        Assert.StartsWith("aanwezig: ", ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
    }
}
