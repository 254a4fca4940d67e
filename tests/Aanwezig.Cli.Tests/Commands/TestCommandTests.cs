namespace Aanwezig.Cli.Tests.Commands;

public class TestCommandTests
{
    [Fact]
    public void ScenarioThatComesTrue_Passes()
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(0, "1 passed, 0 failed\n", ""), school.Run("test", "DIR"));
        Assert.Equal(new Ran(0, "1 goed, 0 niet uitgekomen\n", ""), school.Run("test", "DIR/scenarios/vijf-uur.yaml", "--lang", "nl"));
    }

    [Fact]
    public void ScenarioThatDoesNot_IsShownAtItsLine()
    {
        using var school = new SchoolFolder();
        school.Write("scenarios/vijf-uur.yaml", SchoolFolder.Scenario.Replace("recommended: []", "recommended: [talk]", StringComparison.Ordinal));

        Assert.Equal(
            new Ran(
                2,
                """
                failed: vijf uur is een gesprek (DIR/scenarios/vijf-uur.yaml)
                  DIR/scenarios/vijf-uur.yaml:8 recommended on 2026-11-02: expected [talk], found []
                    `talk` did not come up this school year.
                      `missed`: Time (missed without a valid reason): 0:00 hours. Limit: 5:00 hours or more (not reached).
                0 passed, 1 failed

                """,
                ""),
            school.Run("test", "DIR"));
    }

    [Fact]
    public void ScenarioWithAMistake_IsInvalid()
    {
        using var school = new SchoolFolder();
        school.Write("scenarios/vijf-uur.yaml", SchoolFolder.Scenario.Replace("talk]", "tolk]", StringComparison.Ordinal));

        var ran = school.Run("test", "DIR");

        Assert.Equal((3, "invalid: vijf uur is een gesprek (DIR/scenarios/vijf-uur.yaml)\n0 passed, 1 failed\n"), (ran.Exit, ran.Output));
        Assert.StartsWith("DIR/scenarios/vijf-uur.yaml:10:19 error AW6017: the protocol has no step `tolk`\n", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ChoosesByName()
    {
        using var school = new SchoolFolder();
        school.Write("scenarios/tien-uur.yaml", SchoolFolder.Scenario
            .Replace("vijf uur", "tien uur", StringComparison.Ordinal)
            .Replace("recommended: []", "recommended: [talk]", StringComparison.Ordinal));

        Assert.Equal(new Ran(0, "1 passed, 0 failed\n", ""), school.Run("test", "DIR", "--run", "VIJF"));
        Assert.Equal(new Ran(1, "", "aanwezig: no scenario has `twee` in its name\n"), school.Run("test", "DIR", "--run", "twee"));
        Assert.Equal(2, school.Run("test", "DIR").Exit);
    }

    [Fact]
    public void JUnit_IsWrittenBesideTheAnswer()
    {
        using var school = new SchoolFolder();

        var ran = school.Run("test", "DIR", "--junit", "DIR/outcome.xml");

        Assert.Equal(new Ran(0, "1 passed, 0 failed\n", ""), ran);
        Assert.Contains("vijf uur is een gesprek", school.Read("outcome.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void NoScenarios_CannotRun()
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(1, "", "aanwezig: there are no scenarios in DIR/data\n"), school.Run("test", "DIR/data"));
        Assert.Equal(new Ran(1, "", "aanwezig: `DIR/nowhere` does not exist\n"), school.Run("test", "DIR/nowhere"));
    }
}
