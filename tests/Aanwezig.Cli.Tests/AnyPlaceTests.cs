namespace Aanwezig.Cli.Tests;

/// <summary>Answers are the same wherever the files lie.</summary>
public class AnyPlaceTests
{
    [Theory]
    [InlineData("assess", "--format", "json", "--on", "2026-11-20")]
    [InlineData("assess", "--format", "text", "--on", "2026-11-20")]
    [InlineData("assess", "--format", "csv", "--on", "2026-11-20")]
    [InlineData("explain", "--student", "s1", "--on", "2026-11-20")]
    [InlineData("explain", "--student", "s1", "--on", "2026-11-20", "--keep-going", "--attendance", "DIR/data/bad.csv")]
    [InlineData("assess", "--format", "json", "--on", "2026-11-20", "--keep-going", "--attendance", "DIR/data/bad.csv")]
    [InlineData("replay", "--from", "2026-11-01", "--to", "2026-11-20", "--format", "json")]
    public void Answer_NamesNoPlaceOfAMachine(string verb, params string[] args)
    {
        using var here = School();
        using var there = School();
        foreach (var school in (SchoolFolder[])[here, there])
        {
            var byName = school.Run([verb, "--protocol", "proef", "--library", "DIR", "--data", "DIR/data", .. args]);

            Assert.Equal(0, byName.Exit);
            Assert.DoesNotContain("DIR", byName.Output, StringComparison.Ordinal);
            Assert.Equal(byName.Output, school.Ask(verb, args).Output);
            Assert.Equal(byName.Output, here.Run([verb, "--protocol", "proef", "--library", "DIR", "--data", "DIR/data", .. args]).Output);
        }
    }

    [Fact]
    public void Sarif_NamesNoPlaceOfAMachine()
    {
        using var here = School();
        using var there = School();
        string[] sarif = [.. new[] { here, there }.Select(school => school.Write("lib/bad.yaml", "aanwezig: 1\nprotocol: x\n").Run("check", "DIR/lib", "--format", "sarif").Output)];

        Assert.Equal(sarif[0], sarif[1]);
        Assert.Contains("\"bad.yaml\"", sarif[0], StringComparison.Ordinal);
        Assert.DoesNotContain("DIR", sarif[0], StringComparison.Ordinal);
    }

    private static SchoolFolder School() => new SchoolFolder().Write("data/bad.csv", "student,date,minutes,code\ns1,2026-11-03,300,unexcused\ns1,2026-11-03,x,unexcused\n");
}
