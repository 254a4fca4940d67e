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

    [Theory]
    [InlineData("assess", "--on", "2026-11-20", "--out", "")]
    [InlineData("replay", "--from", "2026-11-01", "--to", "2026-11-20", "--out", "", "--format", "csv")]
    public void EmptyName_IsNoFile(string verb, params string[] args)
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(1, "", "aanwezig: an empty name is no file to write to; leave the option out or give a name\n"), school.Ask(verb, args));
    }

    [Theory]
    [InlineData("new", "mijn-school", "--out", "")]
    [InlineData("schema", "--out", "")]
    [InlineData("export", "nl/mbo-basis", "--out", "")]
    [InlineData("test", "DIR/scenarios", "--library", "DIR", "--junit", "")]
    public void EmptyName_IsNoFileOfOtherVerbsEither(params string[] args)
    {
        using var school = new SchoolFolder();
        var told = school.Run(args);

        Assert.Equal(1, told.Exit);
        Assert.Equal("aanwezig: an empty name is no file to write to; leave the option out or give a name\n", told.Error);
    }

    [Theory]
    [InlineData("out.xlsx", ".xlsx")]
    [InlineData("out.dat", ".dat")]
    [InlineData("out.csv.gz", ".gz")]
    public void EndingWithoutAForm_IsRefused_AndNothingIsWritten(string file, string ending)
    {
        using var school = new SchoolFolder();
        var told = new Ran(1, "", $"aanwezig: DIR/{file} ends in `{ending}`, and there is no such form; choose .txt, .json, .jsonl, .csv or .parquet\n");

        Assert.Equal(told, school.Ask("assess", "--on", "2026-11-20", "--out", school.In(file)));
        Assert.Equal(told, school.Ask("assess", "--on", "2026-11-20", "--format", "csv", "--out", school.In(file)));
        Assert.False(File.Exists(school.In(file)));
    }

    [Theory]
    [InlineData("out.txt")]
    [InlineData("out")]
    public void Text_GoesToAFileWithItsEndingOrNone(string file)
    {
        using var school = new SchoolFolder();
        var text = school.Ask("assess", "--on", "2026-11-20").Output;
        school.Ask("assess", "--on", "2026-11-20", "--out", school.In(file));

        Assert.Equal(text, school.Read(file));
    }
}
