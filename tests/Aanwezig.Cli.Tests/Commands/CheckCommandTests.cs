using System.Text.Json;

namespace Aanwezig.Cli.Tests.Commands;

public class CheckCommandTests
{
    private static readonly string Broken = SchoolFolder.Protocol.Replace("steps:", "stepz:", StringComparison.Ordinal).Replace("jurisdiction: nl\n", "", StringComparison.Ordinal);

    [Fact]
    public void GoodDocuments_AreCounted()
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(0, "2 documents fine\n", ""), school.Run("check", "DIR/proef.yaml", "DIR/scenarios"));
        Assert.Equal(new Ran(0, "1 document in orde\n", ""), school.Run("check", "DIR/proef.yaml", "--lang", "nl"));
    }

    [Fact]
    public void Mistakes_AreAllShownWhereTheyStand()
    {
        using var school = new SchoolFolder().Write("broken.yaml", Broken);

        var ran = school.Run("check", "DIR/broken.yaml", "--lang", "nl");

        Assert.Equal(3, ran.Exit);
        Assert.Equal("1 document, met fouten\n", ran.Output);
        Assert.StartsWith(
            """
            DIR/broken.yaml:1:1 fout AW2002: `protocol` mist de sleutel `jurisdiction`
                1 | aanwezig: 1
                  | ^^^^^^^^
               hulp: schrijf `jurisdiction:` erbij

            DIR/broken.yaml:9:1 fout AW2001: `stepz` is geen sleutel van `protocol`
                9 | stepz:
                  | ^^^^^
               hulp: bedoelde je `steps`?
            """,
            ran.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Json_GivesALineForEachMistakeAndNothingElse()
    {
        using var school = new SchoolFolder().Write("broken.yaml", Broken);

        var ran = school.Run("check", "DIR/broken.yaml", "--format", "json");

        Assert.Equal(3, ran.Exit);
        Assert.Empty(ran.Error);
        Assert.Equal(2, ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith(
            """{"code":"AW2002","severity":"error","file":"DIR/broken.yaml","line":1,"column":1,"length":8,"message":"`protocol` lacks the key `jurisdiction`","help":"add `jurisdiction:`"}""",
            ran.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_IsOneRunWithRelativePlaces()
    {
        using var school = new SchoolFolder().Write("broken.yaml", Broken);

        var ran = school.Run("check", "DIR/broken.yaml", "--format", "sarif");

        Assert.Equal((3, ""), (ran.Exit, ran.Error));
        using var sarif = JsonDocument.Parse(ran.Output);
        var results = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray()).GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["AW2002", "AW2001"], results.Select(result => result.GetProperty("ruleId").GetString()));
        Assert.DoesNotContain("\"uri\": \"/", ran.Output, StringComparison.Ordinal);
        Assert.Equal(ran, school.Run("check", "DIR/broken.yaml", "--format", "sarif"));
    }

    [Fact]
    public void UnknownFormat_IsRefused()
    {
        using var school = new SchoolFolder();

        Assert.Equal(
            new Ran(1, "", "aanwezig: `xml` is no format of check; choose text, json or sarif\n"),
            school.Run("check", "DIR/proef.yaml", "--format", "xml"));
    }

    [Fact]
    public void Advice_DoesNotFail()
    {
        using var school = new SchoolFolder();
        school.Write("proef.yaml", SchoolFolder.Protocol
            .Replace("contact: student", "contact: parents", StringComparison.Ordinal)
            .Replace("in_person", "letter", StringComparison.Ordinal));

        var ran = school.Run("check", "DIR/proef.yaml");

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.StartsWith("DIR/proef.yaml:18:10 advice AW4001", ran.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n\n1 document fine, 1 piece of advice\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SameHelpOfASecondAdvice_IsNotSaidAgain()
    {
        using var school = new SchoolFolder();
        school.Write("proef.yaml", SchoolFolder.Protocol.Replace("{ who: parents }, ", "", StringComparison.Ordinal));
        school.Write("tweede.yaml", SchoolFolder.Protocol.Replace("{ who: parents }, ", "", StringComparison.Ordinal).Replace("proef", "tweede", StringComparison.Ordinal));

        var ran = school.Run("check", "DIR/proef.yaml", "DIR/tweede.yaml");

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.EndsWith("2 documents fine, 2 pieces of advice\n", ran.Output, StringComparison.Ordinal);
        Assert.Equal(2, ran.Output.Split("AW4003").Length - 1);
        Assert.Single(ran.Output.Split('\n'), line => line.StartsWith("   help: ", StringComparison.Ordinal));
    }

    [Fact]
    public void SettingThatAScenarioTriesOut_GetsNoAdvice()
    {
        using var school = new SchoolFolder();
        school.Write("scenarios/vijf-uur.yaml", SchoolFolder.Scenario.Replace("student:", "with:\n  review.every: 24 months\nstudent:", StringComparison.Ordinal));

        Assert.Equal(new Ran(0, "2 documents fine\n", ""), school.Run("check", "DIR"));
    }

    [Fact]
    public void MistakeInAScenario_IsShown()
    {
        using var school = new SchoolFolder();
        school.Write("scenarios/vijf-uur.yaml", SchoolFolder.Scenario.Replace("[talk]", "[tolk]", StringComparison.Ordinal));

        var ran = school.Run("check", "DIR");

        Assert.Equal((3, "2 documents, 1 with mistakes\n"), (ran.Exit, ran.Output));
        Assert.StartsWith("DIR/scenarios/vijf-uur.yaml:10:19 error AW6017: the protocol has no step `tolk`\n", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ScenarioThatFails_IsNoMistake()
    {
        using var school = new SchoolFolder();
        school.Write("scenarios/vijf-uur.yaml", SchoolFolder.Scenario.Replace("[talk]", "[]", StringComparison.Ordinal));

        Assert.Equal(0, school.Run("check", "DIR").Exit);
    }

    [Fact]
    public void PathThatLeadsNowhere_CannotRun()
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(1, "", "aanwezig: `DIR/nowhere` does not exist\n"), school.Run("check", "DIR/nowhere"));
        Assert.Equal(new Ran(1, "", "aanwezig: there are no YAML files in DIR/data\n"), school.Run("check", "DIR/data"));
    }
}
