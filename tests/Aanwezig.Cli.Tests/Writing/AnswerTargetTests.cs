using System.Text;

namespace Aanwezig.Cli.Tests.Writing;

public class AnswerTargetTests
{
    [Theory]
    [InlineData("replay", "--from", "2026-11-01", "--to", "2026-11-20")]
    [InlineData("assess", "--on", "2026-11-20")]
    public void Answer_IsWrittenAsParquet(string verb, params string[] args)
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(0, "", ""), school.Ask(verb, [.. args, "--out", school.In("out.parquet")]));
        Assert.Equal("PAR1", Encoding.ASCII.GetString(File.ReadAllBytes(school.In("out.parquet")).AsSpan(0, 4)));
    }

    [Fact]
    public void ParquetWithoutAFile_IsRefusedWithTheWayOut()
    {
        using var school = new SchoolFolder();

        Assert.Equal(
            new Ran(1, "", "aanwezig: parquet can only go to a file: give --out FILE.parquet\n"),
            school.Ask("assess", "--on", "2026-11-20", "--format", "parquet"));
    }

    // What replay writes is not a dossier: the columns that a dossier does not have are reported.
    [Fact]
    public void ParquetAmongTheData_IsReadByTheSameRules()
    {
        using var school = new SchoolFolder();
        school.Ask("replay", "--from", "2026-11-01", "--to", "2026-11-20", "--out", school.In("data/dossier.parquet"));
        var told = school.Ask("assess", "--on", "2026-11-20");

        Assert.Equal(3, told.Exit);
        Assert.Contains("data/dossier.parquet:1:", told.Error, StringComparison.Ordinal);
        Assert.Contains("`ended`", told.Error, StringComparison.Ordinal);
    }
}
