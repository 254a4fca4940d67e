namespace Aanwezig.Cli.Tests.Commands;

public class ExplainCommandTests
{
    [Fact]
    public void OneStudent_IsToldInFull()
    {
        using var school = new SchoolFolder();

        var ran = school.Ask("explain", "--on", "2026-11-20", "--student", "s1");

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.StartsWith("s1, on Fri 20 Nov 2026\n  What to do now\n  - A talk:", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Tue 3 Nov 2026: 5:00 hours, missed without a valid reason (record r1)\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("It is written in proef.yaml, line 15.\n", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("s2", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Dutch_WhenAsked()
    {
        using var school = new SchoolFolder();

        var ran = school.Ask("explain", "--on", "2026-11-20", "--student", "s1", "--lang", "nl");

        Assert.StartsWith("s1, op vr 20 nov 2026\n  Wat we nu doen\n  - Gesprek:", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_IsTheSameAsOfAssess()
    {
        using var school = new SchoolFolder();

        Assert.Equal(
            school.Ask("assess", "--on", "2026-11-20", "--student", "s1", "--format", "json"),
            school.Ask("explain", "--on", "2026-11-20", "--student", "s1", "--format", "json"));
    }

    [Fact]
    public void WithoutAStudent_CannotRun()
    {
        using var school = new SchoolFolder();

        var ran = school.Ask("explain", "--on", "2026-11-20");

        Assert.Equal(
            new Ran(
                1,
                "",
                """
                aanwezig: option --student is missing
                usage: aanwezig explain --protocol P --data DIR --on DATE --student ID [options]

                """),
            ran);
    }
}
