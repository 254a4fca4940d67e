using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Aanwezig.Cli.Tests.Commands;

public class LargeFileTests
{
    private const string Grouped = "student,date,minutes,code\ns2,2026-11-04,300,unexcused\ns1,2026-11-03,300,unexcused\ns1,2026-11-05,60,unexcused\n";
    private const string Apart = "student,date,minutes,code\ns1,2026-11-03,300,unexcused\ns2,2026-11-04,300,unexcused\ns1,2026-11-05,60,unexcused\n";

    [Theory]
    [InlineData("replay", "--from", "2026-11-01", "--to", "2026-11-20", "--format", "csv")]
    [InlineData("assess", "--on", "2026-11-20", "--format", "json")]
    [InlineData("explain", "--on", "2026-11-20", "--student", "s1")]
    public void GroupedFile_GivesTheSameAnswerStudentByStudent(string verb, params string[] args)
    {
        using var school = new SchoolFolder().Write("data/attendance.csv", Grouped);
        var (asUsual, streamed) = (school.Ask(verb, [.. args, "--lang", "en"]), school.AskLarge(verb, args));

        Assert.Equal("aanwezig: attendance.csv is grouped by student and is read student by student\n", streamed.Error);
        Assert.NotEmpty(streamed.Output);
        Assert.Equal(asUsual with { Error = streamed.Error }, streamed);
    }

    [Fact]
    public void FileThatIsNotGrouped_IsHeldInMemory_AndHowMuchIsSaid()
    {
        using var school = new SchoolFolder().Write("data/attendance.csv", Apart);
        var held = school.AskLarge("replay", "--from", "2026-11-01", "--to", "2026-11-20", "--format", "csv");

        Assert.Matches(@"^aanwezig: attendance.csv is not grouped by student: 3 records in memory, \d+\.\d bytes each\n$", held.Error);
        Assert.Equal("student,step,onset,ended,outcome\ns1,talk,2026-11-03,,open\ns2,talk,2026-11-04,,open\n", held.Output);
    }

    [Fact]
    public void MistakeInALargeFile_IsToldBeforeAnythingIsWritten()
    {
        using var school = new SchoolFolder().Write("data/attendance.csv", Grouped + "s3,2026-11-04,300,unexcused\n");
        var told = school.AskLarge("replay", "--from", "2026-11-01", "--to", "2026-11-20", "--out", school.In("out.csv"));

        Assert.Equal(3, told.Exit);
        Assert.Contains("attendance.csv:5:1", told.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(school.In("out.csv")));
    }

    [Fact]
    public async Task ProcessThatIsKilledWhileItWrites_LeavesTheAnswerOfBefore()
    {
        using var school = new SchoolFolder().Write("out.csv", "of before");
        Fill(school, students: 30000);
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                typeof(CommandApp).Assembly.Location, "replay", "--protocol", school.In("proef.yaml"), "--data", school.In("data"),
                "--from", "2026-11-01", "--to", "2026-12-31", "--out", school.In("out.csv"),
            },
            RedirectStandardError = true,
        })!;
        while (!process.HasExited && !Directory.EnumerateFiles(school.Path, "out.csv.*").Any(file => new FileInfo(file).Length > 0))
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        Assert.False(process.HasExited, "it was done before it could be killed");
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("of before", await File.ReadAllTextAsync(school.In("out.csv"), TestContext.Current.CancellationToken));
    }

    private static void Fill(SchoolFolder school, int students)
    {
        var (who, what) = (new StringBuilder("student,born\n"), new StringBuilder("student,date,minutes,code\n"));
        for (var student = 0; student < students; student++)
        {
            who.Append(CultureInfo.InvariantCulture, $"s{student:00000},2009-03-12\n");
            what.Append(CultureInfo.InvariantCulture, $"s{student:00000},2026-11-03,300,unexcused\n");
        }

        school.Write("data/students.csv", who.ToString()).Write("data/attendance.csv", what.ToString());
    }
}
