using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Reporting;

public sealed class DiagnosticReportTests
{
    private static readonly DiagnosticCode _advice = new("AW4999", Severity.Advice, new("liever anders", "better otherwise"), new("", ""));

    private static readonly DiagnosticCode _error = new("AW3999", Severity.Error, new("`{name}` is onbekend", "`{name}` is unknown"), new("kies een ander", "choose another"));

    [Fact]
    public void Mistakes_AreShownWithTheirLines()
    {
        var text = "who: coach\nwhy: { nl: We missen je, en horen graag }\nwho: mentor\n";

        Assert.Equal(
            """
            a.yaml:2:26 error AW1017: `en horen graag` stands here as a key without a value
                2 | why: { nl: We missen je, en horen graag }
                  |                          ^^^^^^^^^^^^^^
               help: inside { } and [ ], text with a comma, colon or bracket must be quoted, or be written on lines of its own

            a.yaml:3:1 error AW1012: `who` is written twice; the first is on line 1
                1 | who: coach
                  | ---
                3 | who: mentor
                  | ^^^
               help: keep one of the two

            """,
            Written(Diagnosed(text), text, Language.English));
    }

    [Fact]
    public void RelatedPlaceOnTheSameLine_IsMarkedBesideIt()
    {
        var text = "why: { nl: een, nl: twee }\n";

        Assert.Equal(
            """
            a.yaml:1:17 error AW1012: `nl` is written twice; the first is on line 1
                1 | why: { nl: een, nl: twee }
                  |        --       ^^
               help: keep one of the two

            """,
            Written(Diagnosed(text), text, Language.English));
    }

    [Fact]
    public void SpanAtTheEndOfALine_HasOneCaret() =>
        Assert.EndsWith("    1 | a:\n      |   ^\n", Written([new Diagnostic(_advice, new SourceSpan("a.yaml", 1, 3, 1))], "a:\n", Language.English), StringComparison.Ordinal);

    [Fact]
    public void Dutch_SaysFoutAdviesAndHulp()
    {
        Diagnostic[] told =
        [
            new(_error, new SourceSpan("a.yaml", 1, 6, 5), new Argument("name", "coahc")) { Suggestion = "coach" },
            new(_advice, new SourceSpan("a.yaml", 1, 1, 3)),
        ];

        Assert.Equal(
            """
            a.yaml:1:6 fout AW3999: `coahc` is onbekend
                1 | who: coahc
                  |      ^^^^^
               hulp: bedoelde je `coach`? kies een ander

            a.yaml:1:1 advies AW4999: liever anders
                1 | who: coahc
                  | ^^^

            """,
            Written(told, "who: coahc\r\n", Language.Dutch));
    }

    [Fact]
    public void Tab_IsShownAsOneSpaceSoThatTheMarkStaysBelow()
    {
        var text = "a:\n  \tb: 1\n";

        Assert.Equal(
            """
            a.yaml:2:3 error AW1016: this line is indented with a tab
                2 |    b: 1
                  |   ^
               help: indent with spaces; an editor can convert all tabs at once

            """,
            Written(Diagnosed(text), text, Language.English));
    }

    [Fact]
    public void LongLine_IsClippedAroundTheSpan()
    {
        var line = new string('a', 300) + "HERE" + new string('b', 300);
        var told = new Diagnostic(_advice, new SourceSpan("a.yaml", 1, 301, 4));

        Assert.Equal(
            $"""
            a.yaml:1:301 advice AW4999: better otherwise
                1 | …{new string('a', 40)}HERE{new string('b', 76)}…
                  | {new string(' ', 41)}^^^^

            """,
            Written([told], line, Language.English));
    }

    [Fact]
    public void PlaceOfOnlyTheFileOrTheLine_HasNoCarets()
    {
        Diagnostic[] told = [new(_advice, SourceSpan.OfFile("a.yaml")), new(_advice, new SourceSpan("a.yaml", 1, 0, 0))];

        Assert.Equal(
            """
            a.yaml advice AW4999: better otherwise

            a.yaml:1 advice AW4999: better otherwise
                1 | who: coach

            """,
            Written(told, "who: coach", Language.English));
    }

    [Fact]
    public void FileWithoutText_HasNoExcerpt() =>
        Assert.Equal(
            "b.yaml:7:1 advice AW4999: better otherwise\n",
            Written([new Diagnostic(_advice, new SourceSpan("b.yaml", 7, 1, 1))], "", Language.English));

    [Fact]
    public void RelatedPlaceInAnotherFile_IsNamed()
    {
        var told = new Diagnostic(_advice, new SourceSpan("a.yaml", 1, 1, 3)) { Related = new SourceSpan("b.yaml", 2, 1, 3) };

        Assert.Equal(
            """
            a.yaml:1:1 advice AW4999: better otherwise
                1 | who: coach
                  | ^^^
               b.yaml:2:1

            """,
            Written([told], "who: coach", Language.English));
    }

    [Fact]
    public void MoreThanFiftyOfOneFile_AreCounted()
    {
        var told = Enumerable.Range(1, 53).Select(line => new Diagnostic(_advice, new SourceSpan("b.yaml", line, 1, 1)))
            .Append(new Diagnostic(_advice, new SourceSpan("c.yaml", 1, 1, 1)));

        var written = Written([.. told], "", Language.English);

        Assert.Equal(51, written.Split("AW4999").Length - 1);
        Assert.EndsWith("b.yaml:50:1 advice AW4999: better otherwise\n\nb.yaml: and 3 more\n\nc.yaml:1:1 advice AW4999: better otherwise\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void WordsOfAFile_CannotSteerTheTerminal()
    {
        var told = new Diagnostic(_error, new SourceSpan("a\u001b.yaml", 1, 1, 1), new Argument("name", "x\u001b[31m\ny"));

        var written = Written([told], "", Language.English);

        Assert.StartsWith("a\uFFFD.yaml:1:1 error AW3999: `x\uFFFD[31m y` is unknown\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_IsOneObjectPerLine()
    {
        Diagnostic[] told =
        [
            new(_error, new SourceSpan("é.yaml", 1, 6, 5), new Argument("name", "a\"b")),
            new(_advice, SourceSpan.OfFile("a.yaml")),
        ];
        using var output = new StringWriter();

        DiagnosticReport.WriteJson(output, told, Language.English);

        Assert.Equal(
            """
            {"code":"AW3999","severity":"error","file":"é.yaml","line":1,"column":6,"length":5,"message":"`a\"b` is unknown","help":"choose another"}
            {"code":"AW4999","severity":"advice","file":"a.yaml","line":0,"column":0,"length":0,"message":"better otherwise","help":""}

            """,
            output.ToString());
    }

    private static IReadOnlyList<Diagnostic> Diagnosed(string text)
    {
        var bag = new DiagnosticBag();
        YamlTree.Read(new SourceText("a.yaml", text), bag);
        return bag.Sorted();
    }

    private static string Written(IReadOnlyList<Diagnostic> told, string text, Language language)
    {
        using var output = new StringWriter { NewLine = "\n" };
        DiagnosticReport.Write(output, told, new Dictionary<string, string> { ["a.yaml"] = text }, language);
        return output.ToString();
    }
}
