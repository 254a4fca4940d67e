namespace Aanwezig.Cli.Tests.Commands;

public class VersionTests
{
    [Fact]
    public void Assess_KeepsWhatBeganUnderTheEarlierVersion_AndSaysSo()
    {
        using var school = School();

        Assert.Equal(
            """
            s1, on Tue 17 Nov 2026
              What to do now
              - A talk: the last day was Friday 6 November 2026, do it as soon as you can.
                Coach contacts the student: face to face.
                Why: We miss you.
                This began under the agreements of Saturday 1 August 2026; for this case those still hold.

            """.TrimEnd() + "\n",
            Ask(school, "assess", "--on", "2026-11-17", "--student", "s1").Output.Split("    Seen")[0]);
    }

    [Fact]
    public void Explain_NamesTheVersions()
    {
        using var school = School();
        var output = Ask(school, "explain", "--on", "2026-11-17", "--student", "s1").Output;

        Assert.Contains("    Protocol: proef, version 2 (mark ", output, StringComparison.Ordinal);
        Assert.Contains("    The version holds from Monday 16 November 2026.\n    Before that the version from Saturday 1 August 2026 held (mark ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_SaysTheVersionWhereThereIsMoreThanOne()
    {
        using var school = School();

        Assert.Equal(
            """
            student  onset       ended  outcome  step    version
            s1       2026-11-03         open     A talk  from 2026-08-01
            s2       2026-11-17         open     A talk  in force

            """,
            Ask(school, "replay", "--from", "2026-11-01", "--to", "2026-11-20").Output);
        Assert.Equal(
            """
            {"student":"s1","step":"talk","version_from":"2026-08-01","onset":"2026-11-03","ended":null,"outcome":"open"}
            {"student":"s2","step":"talk","onset":"2026-11-17","ended":null,"outcome":"open"}

            """,
            Ask(school, "replay", "--from", "2026-11-01", "--to", "2026-11-20", "--format", "json").Output);
    }

    [Fact]
    public void Scenario_MayAskAboutDaysOfEveryVersion()
    {
        using var school = School().Write(
            "scenarios/over.yaml",
            """
            scenario: over de grens
            protocol: proef
            student: { born: 2009-03-12 }
            attendance:
              - 2026-11-12 unexcused 3:00
              - 2026-11-16 unexcused 1:00
            expect:
              - on: 2026-11-15
                recommended: []
              - on: 2026-11-16
                recommended: [talk]
            """);

        Assert.Equal(0, school.Run("test", "DIR/scenarios/over.yaml", "--library", "DIR").Exit);
    }

    [Fact]
    public void Gap_IsReportedWithTheOtherFile()
    {
        using var school = School().Write("proef.yaml", SchoolFolder.Protocol.Replace("2026-08-01 }", "2026-08-01, until: 2026-10-31 }", StringComparison.Ordinal));

        var ran = school.Run("check", "DIR/proef.yaml", "DIR/vervolg.yaml");

        Assert.Equal(3, ran.Exit);
        Assert.Contains("AW3261", ran.Error, StringComparison.Ordinal);
        Assert.Contains("between the version in `DIR/proef.yaml` (until 2026-10-31) and the one from 2026-11-16 none is in force", ran.Error, StringComparison.Ordinal);
    }

    private static Ran Ask(SchoolFolder school, string verb, params string[] args) =>
        school.Run([verb, "--protocol", "proef", "--library", "DIR", "--data", "DIR/data", .. args]);

    private static SchoolFolder School() => new SchoolFolder()
        .Write("vervolg.yaml", SchoolFolder.Protocol
            .Replace("2026-08-01", "2026-11-16", StringComparison.Ordinal)
            .Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal)
            .Replace("missed >= 5", "missed >= 4", StringComparison.Ordinal))
        .Write("data/attendance.csv", "record,student,date,minutes,code\nr1,s1,2026-11-03,300,unexcused\nr2,s2,2026-11-04,180,unexcused\nr3,s2,2026-11-17,60,unexcused\n");
}
