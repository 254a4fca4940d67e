namespace Aanwezig.Cli.Tests.Requests;

/// <summary>Sets are replayed at once, unless is asked what was known at a moment; a moment after all that was recorded must not make a difference.</summary>
public class StudentBatchTests
{
    private static readonly string School = Path.Combine(FindRoot(), "examples", "roc-voorbeeld");

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public void SchoolAtOnce_IsReportedAsStudentByStudent(string format)
    {
        string[] asked = ["--format", format];
        var (whole, each) = (Replay(asked), Replay([.. asked, "--known-at", "2099-01-01T00:00"]));

        Assert.Equal(0, whole.Exit);
        Assert.Contains("s005", whole.Output, StringComparison.Ordinal);
        Assert.Equal(each, whole);
    }

    [Fact]
    public void Parquet_IsTheSameToTheByte()
    {
        using var folder = new SchoolFolder();
        var (whole, each) = (folder.In("whole.parquet"), folder.In("each.parquet"));
        Replay("--out", whole);
        Replay("--out", each, "--known-at", "2099-01-01T00:00");

        Assert.Equal(File.ReadAllBytes(each), File.ReadAllBytes(whole));
    }

    [Fact]
    public void OneStudent_IsReportedAsInTheWhole()
    {
        var student = Replay("--format", "csv").Output.Split('\n')[1].Split(',')[0];

        Assert.Equal(
            Replay("--format", "csv").Output.Split('\n').Where(line => line.StartsWith($"{student},", StringComparison.Ordinal)),
            Replay("--format", "csv", "--student", student).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1));
    }

    private static Ran Replay(params string[] args) => Ran.With(
        ["replay", "--protocol", "nl/mbo-basis", "--protocol", "nl/tien-stappen", "--data", School, "--from", "2026-08-01", "--to", "2026-11-20", "--keep-going", .. args]);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Protocols.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        }

        return folder;
    }
}
