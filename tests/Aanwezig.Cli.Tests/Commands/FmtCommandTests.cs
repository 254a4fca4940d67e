namespace Aanwezig.Cli.Tests.Commands;

public class FmtCommandTests
{
    private const string Sloppy = "aanwezig:  1\ncalendar: x   # kort\ntime_zone: Europe/Amsterdam\nschool_years:\n- from: 2026-08-01\n  until: 2027-07-31\n";
    private const string LaidOut = "aanwezig: 1\ncalendar: x   # kort\ntime_zone: Europe/Amsterdam\nschool_years:\n  - from: 2026-08-01\n    until: 2027-07-31\n";

    [Fact]
    public void File_IsLaidOutOnce()
    {
        using var school = new SchoolFolder();
        school.Write("slordig.yaml", Sloppy);

        Assert.Equal(new Ran(0, "DIR/slordig.yaml laid out anew\n0 fine\n", ""), school.Run("fmt", "DIR/slordig.yaml"));
        Assert.Equal(LaidOut, school.Read("slordig.yaml"));
        Assert.Equal(new Ran(0, "1 fine\n", ""), school.Run("fmt", "DIR/slordig.yaml"));
    }

    [Fact]
    public void Check_NamesWhatWouldChange_AndWritesNothing()
    {
        using var school = new SchoolFolder();
        school.Write("slordig.yaml", Sloppy);

        Assert.Equal(new Ran(2, "DIR/slordig.yaml wordt anders\n0 in orde\n", ""), school.Run("fmt", "--check", "DIR/slordig.yaml", "--lang", "nl"));
        Assert.Equal(Sloppy, school.Read("slordig.yaml"));
    }

    [Fact]
    public void FileWithAMistake_IsLeftAsItIs()
    {
        using var school = new SchoolFolder();
        school.Write("kapot.yaml", "a:  [1\n");

        var ran = school.Run("fmt", "DIR/kapot.yaml");

        Assert.Equal((3, "0 fine\n"), (ran.Exit, ran.Output));
        Assert.StartsWith("DIR/kapot.yaml:1:5 error AW1020", ran.Error, StringComparison.Ordinal);
        Assert.Equal("a:  [1\n", school.Read("kapot.yaml"));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void NewProtocol_IsLaidOutAlready(string language)
    {
        using var school = new SchoolFolder();
        school.Run("new", "mijn-school", "--out", "DIR/nieuw.yaml", "--lang", language);

        Assert.Equal(new Ran(0, "1 fine\n", ""), school.Run("fmt", "--check", "DIR/nieuw.yaml"));
    }
}
