namespace Aanwezig.Cli.Tests.Commands;

public class FlattenTests
{
    private const string Own = """
        aanwezig: 1
        protocol: team
        in_force: { from: 2026-08-01 }
        extends: proef
        steps:
          - id: talk
            when: missed >= 3
        """;

    [Fact]
    public void Protocol_IsPrintedWholeWithTheOriginOfEachLine()
    {
        using var school = new SchoolFolder().Write("team.yaml", Own);

        var ran = school.Run("check", "--flatten", "DIR/team.yaml", "--library", "DIR");

        Assert.Equal(0, ran.Exit);
        Assert.DoesNotContain(" error ", ran.Error, StringComparison.Ordinal);
        Assert.Equal(
            """
            aanwezig: 1 # team 2026-08-01:1
            protocol: team # team 2026-08-01:2
            in_force: # team 2026-08-01:3
            from: 2026-08-01 # team 2026-08-01:3
            jurisdiction: nl # proef 2026-08-01:3
            calendar: nl/midden # proef 2026-08-01:7
            measures: # proef 2026-08-01:8
            missed: # proef 2026-08-01:9
            total: hours # proef 2026-08-01:9
            of: [unexcused] # proef 2026-08-01:9
            over: 4 school_weeks # proef 2026-08-01:9
            steps: # team 2026-08-01:5
            - id: talk # team 2026-08-01:6
            title: # proef 2026-08-01:12
            nl: Gesprek # proef 2026-08-01:13
            en: A talk # proef 2026-08-01:14
            when: missed >= 3 # team 2026-08-01:7
            who: coach # proef 2026-08-01:16
            contact: student # proef 2026-08-01:17
            how: [in_person] # proef 2026-08-01:18
            within: 3 school_days # proef 2026-08-01:19
            why: # proef 2026-08-01:20
            nl: We missen je. # proef 2026-08-01:21
            en: We miss you. # proef 2026-08-01:22

            """,
            Squeezed(ran.Output));
    }

    [Fact]
    public void WhatIsPrinted_IsFineByItself()
    {
        using var school = new SchoolFolder().Write("team.yaml", Own);
        school.Write("whole/team.yaml", school.Run("check", "--flatten", "DIR/team.yaml", "--library", "DIR").Output);

        Assert.Equal(0, school.Run("check", "DIR/whole/team.yaml").Exit);
    }

    [Fact]
    public void WeakenedDuty_IsReportedInsteadOfTheWhole()
    {
        using var school = new SchoolFolder();
        school.Write("team.yaml", "aanwezig: 1\nprotocol: team\nin_force: { from: 2026-08-01 }\nextends: nl/mbo-basis\nsteps: [{ id: report_16, within: 9 working_days }]\n");

        var ran = school.Run("check", "--flatten", "DIR/team.yaml", "--lang", "nl");

        Assert.Equal((3, "1 document, met fouten\n"), (ran.Exit, ran.Output));
        Assert.StartsWith(
            "DIR/team.yaml:5:34 fout AW3244: `within` is niet aantoonbaar strenger dan `5 working_days`, wat `nl/mbo-basis` zegt bij de plicht `report_16`\n",
            ran.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void AnythingButOneProtocol_CannotBeFlattened()
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(1, "", "aanwezig: `--flatten` asks for the file of one protocol\n"), school.Run("check", "--flatten", "DIR"));
        Assert.Equal(1, school.Run("check", "--flatten", "DIR/proef.yaml", "DIR/proef.yaml").Exit);
        Assert.Equal(1, school.Run("check", "--flatten", "DIR/scenarios/vijf-uur.yaml").Exit);
    }

    [Fact]
    public void Scenario_MayChangeASettingOfTheBase()
    {
        using var school = new SchoolFolder().Write("team.yaml", Own);
        school.Write("scenarios/vijf-uur.yaml", SchoolFolder.Scenario
            .Replace("../proef.yaml", "../team.yaml", StringComparison.Ordinal)
            .Replace("5:00", "3:00", StringComparison.Ordinal)
            .Replace("expect:", "with: { measures.missed.of: [unexcused, late] }\nexpect:", StringComparison.Ordinal));

        var ran = school.Run("test", "DIR", "--library", "DIR");

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
    }

    private static string Squeezed(string text) =>
        string.Join('\n', text.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
}
