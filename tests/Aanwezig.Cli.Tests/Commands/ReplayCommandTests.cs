namespace Aanwezig.Cli.Tests.Commands;

public class ReplayCommandTests
{
    private const string Done = "student,step,date,outcome\ns1,talk,2026-11-05,done\n";

    [Fact]
    public void Text_IsATable()
    {
        using var school = new SchoolFolder().Write("data/dossier.csv", Done);

        Assert.Equal(
            new Ran(
                0,
                """
                student  onset       ended       outcome  step
                s1       2026-11-03  2026-11-05  done     A talk

                """,
                ""),
            school.Ask("replay", "--from", "2026-11-01", "--to", "2026-11-20"));
        Assert.Equal(
            """
            student  vanaf       tot  staat  stap
            s1       2026-11-03       open   Gesprek

            """,
            school.Ask("replay", "--from", "2026-11-01", "--to", "2026-11-04", "--lang", "nl").Output);
    }

    [Fact]
    public void JsonAndCsv_HaveALineForEachOccurrence()
    {
        using var school = new SchoolFolder();

        Assert.Equal(
            "{\"student\":\"s1\",\"step\":\"talk\",\"onset\":\"2026-11-03\",\"ended\":null,\"outcome\":\"open\"}\n",
            school.Ask("replay", "--from", "2026-11-01", "--to", "2026-11-20", "--format", "json").Output);
        Assert.Equal(
            "student,step,onset,ended,outcome\ns1,talk,2026-11-03,,open\n",
            school.Ask("replay", "--from", "2026-11-01", "--to", "2026-11-20", "--format", "csv").Output);
    }

    [Fact]
    public void OccurrenceBeforeThePeriod_IsNotInIt()
    {
        using var school = new SchoolFolder();

        Assert.Equal(
            new Ran(0, "student,step,onset,ended,outcome\n", ""),
            school.Ask("replay", "--from", "2026-11-04", "--to", "2026-11-20", "--format", "csv"));
    }

    [Fact]
    public void Out_IsWrittenWhole()
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(0, "", ""), school.Ask("replay", "--from", "2026-11-01", "--to", "2026-11-20", "--out", "DIR/o.csv"));
        Assert.Equal("student,step,onset,ended,outcome\ns1,talk,2026-11-03,,open\n", school.Read("o.csv"));
    }

    [Fact]
    public void ReversedPeriod_CannotRun()
    {
        using var school = new SchoolFolder();

        Assert.Equal(
            new Ran(1, "", "aanwezig: --from 2026-11-20 lies after --to 2026-11-01\n"),
            school.Ask("replay", "--from", "2026-11-20", "--to", "2026-11-01"));
    }
}
