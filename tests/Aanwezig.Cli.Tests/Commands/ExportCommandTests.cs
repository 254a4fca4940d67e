namespace Aanwezig.Cli.Tests.Commands;

public class ExportCommandTests
{
    private const string Workflow =
        """
        {
          "WorkflowName": "proef",
          "Rules": [
            {
              "RuleName": "talk",
              "RuleExpressionType": "LambdaExpression",
              "Expression": "missed >= 5m"
            }
          ]
        }

        """;

    [Fact]
    public void Conditions_AreWrittenAsAWorkflow()
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(0, Workflow, ""), school.Run("export", "DIR/proef.yaml", "--format", "rulesengine"));
        Assert.Equal(new Ran(0, Workflow, ""), school.Run("export", "proef", "--library", "DIR"));
        Assert.Equal(new Ran(0, "", ""), school.Run("export", "proef", "--library", "DIR", "--out", "DIR/w.json"));
        Assert.Equal(Workflow, school.Read("w.json"));
    }

    [Fact]
    public void ContactWithAnAuthority_IsOnlyForWhomItServes_AndWhatElseIsAskedHasItsOwnRule()
    {
        var output = Ran.With(["export", "nl/mbo-basis"]).Output;

        Assert.Contains("and (leerplichtig or kwalificatieplichtig)\"", output, StringComparison.Ordinal);
        Assert.Contains("\"RuleName\": \"report_16.action_wanted\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_IsThatOfTheDay_OrTheLast()
    {
        using var school = new SchoolFolder().Write("later.yaml", SchoolFolder.Protocol
            .Replace("2026-08-01", "2027-02-01", StringComparison.Ordinal)
            .Replace("missed >= 5", "missed >= 4", StringComparison.Ordinal));

        Assert.Contains("missed >= 4m", school.Run("export", "proef", "--library", "DIR").Output, StringComparison.Ordinal);
        Assert.Contains("missed >= 5m", school.Run("export", "proef", "--library", "DIR", "--on", "2027-01-31").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatCannotBeExported_IsRefused()
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(1, "", "aanwezig: `csv` is not a format of --format; choose rulesengine\n"), school.Run("export", "proef", "--library", "DIR", "--format", "csv"));
        Assert.Equal(3, school.Run("export", "proeff", "--library", "DIR").Exit);
    }
}
