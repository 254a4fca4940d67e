namespace Aanwezig.Cli.Tests.Requests;

public sealed class AttendanceInputTests : IDisposable
{
    private const string Rows = "student,date,minutes,code\ns2,2026-11-04,300,unexcused\ns1,2026-11-03,300,unexcused\n";

    private readonly SchoolFolder _school = new SchoolFolder().Write("data/attendance.csv", Rows);

    public void Dispose() => _school.Dispose();

    [Theory]
    [InlineData("replay", "--from", "2026-11-01", "--to", "2026-11-20", "--format", "csv")]
    [InlineData("assess", "--on", "2026-11-20", "--format", "json")]
    [InlineData("explain", "--on", "2026-11-20", "--student", "s1")]
    public void AttendanceThatComesIn_GivesTheAnswerOfTheFile(string verb, params string[] args)
    {
        var asked = _school.Ask(verb, args);
        File.Delete(_school.In("data/attendance.csv"));

        Assert.Equal(0, asked.Exit);
        Assert.Equal(asked, Given(Rows, verb, args));
    }

    [Fact]
    public void AttendanceThatComesIn_IsReadInsteadOfTheFile() =>
        Assert.Equal("student,step,onset,ended,outcome\n", Given("student,date,minutes,code\n", "replay", "--from", "2026-11-01", "--to", "2026-11-20", "--format", "csv").Output);

    [Fact]
    public void MistakeInWhatComesIn_NamesStandardInput()
    {
        var told = Given(Rows + "s1,2026-11-05,3 uur,unexcused\n", "assess", "--on", "2026-11-20");

        Assert.Equal(3, told.Exit);
        Assert.Contains("<standard input>:4:15 error AW5105", told.Error, StringComparison.Ordinal);
        Assert.Contains("s1,2026-11-05,3 uur,unexcused", told.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MistakeInWhatComesIn_NamesStandardInputInDutchToo() =>
        Assert.Contains("<standaardinvoer>:1:1", Given("student,date\n", "assess", "--on", "2026-11-20", "--lang", "nl").Error, StringComparison.Ordinal);

    [Fact]
    public void RowOfWhatComesIn_ThatIsLeftOut_IsReportedInTheFindings()
    {
        var told = Given(Rows + "s1,2026-11-05,3 uur,unexcused\n", "explain", "--on", "2026-11-20", "--student", "s1", "--keep-going");

        Assert.Equal(0, told.Exit);
        Assert.Contains("<standard input>:4 was left out", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void LargeInput_IsReadStudentByStudent_AndSaidSo()
    {
        var told = Ran.With([.. Args("replay", "--from", "2026-11-01", "--to", "2026-11-20", "--format", "csv")], _school.Path, largeFile: 1, input: Rows);

        Assert.Equal("aanwezig: <standard input> is grouped by student and is read student by student\n", told.Error);
        Assert.Equal("student,step,onset,ended,outcome\ns1,talk,2026-11-03,,open\ns2,talk,2026-11-04,,open\n", told.Output);
    }

    [Fact]
    public void FileOfAnotherName_MayBeGivenToo()
    {
        _school.Write("elsewhere.csv", "student,date,minutes,code\ns1,2026-11-03,x,unexcused\n");

        Assert.Contains("DIR/elsewhere.csv:2:15", _school.Ask("assess", "--on", "2026-11-20", "--attendance", "DIR/elsewhere.csv").Error, StringComparison.Ordinal);
        Assert.Equal("aanwezig: file `DIR/nowhere.csv` does not exist\n", _school.Ask("assess", "--on", "2026-11-20", "--attendance", "DIR/nowhere.csv").Error);
    }

    [Fact]
    public void Folder_IsNoFile()
    {
        Assert.Equal("aanwezig: `DIR/data` is a directory; give a file\n", _school.Ask("assess", "--on", "2026-11-20", "--attendance", "DIR/data").Error);
        Assert.Equal("aanwezig: `DIR/data` is a directory; give the name of a file\n", _school.Ask("assess", "--on", "2026-11-20", "--out", "DIR/data").Error);
        Assert.Equal("aanwezig: `DIR/proef.yaml` is no directory\n", _school.Run("assess", "--on", "2026-11-20", "--protocol", "nl/mbo-basis", "--data", "DIR/proef.yaml").Error);
        Assert.Equal("aanwezig: `DIR/proef.yaml` is no directory\n", _school.Ask("assess", "--on", "2026-11-20", "--library", "DIR/proef.yaml").Error);
    }

    private Ran Given(string input, string verb, params string[] args) => Ran.With([.. Args(verb, args)], _school.Path, input: input);

    private IEnumerable<string> Args(string verb, params string[] args) =>
        [verb, "--protocol", _school.In("proef.yaml"), "--data", _school.In("data"), "--attendance", "-", .. args];
}
