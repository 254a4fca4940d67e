using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Aanwezig.Cli.Tests.Commands;

public class LargeFileTests
{
    private const string Grouped = "student,date,minutes,code\ns2,2026-11-04,300,unexcused\ns1,2026-11-03,300,unexcused\ns1,2026-11-05,60,unexcused\n";
    private const string Unfinished = "out.csv.unfinished-*";
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
    public void MistakeInALargeFile_IsReportedBeforeAnythingIsWritten()
    {
        using var school = new SchoolFolder().Write("data/attendance.csv", Grouped + "s3,2026-11-04,300,unexcused\n");
        var told = school.AskLarge("replay", "--from", "2026-11-01", "--to", "2026-11-20", "--out", school.In("out.csv"));

        Assert.Equal(3, told.Exit);
        Assert.Contains("attendance.csv:5:1", told.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(school.In("out.csv")));
    }

    [Fact]
    public async Task ProcessThatIsKilledWhileItWrites_LeavesTheAnswerOfBefore_AndTheNextTidiesUp()
    {
        using var school = new SchoolFolder();
        await Stopped(school, process => process.Kill());

        Assert.Equal("of before", school.Read("out.csv"));
        Assert.Single(Directory.GetFiles(school.Path, Unfinished));

        Fill(school, students: 1);
        Assert.Equal(0, school.Ask("replay", "--from", "2026-11-01", "--to", "2026-12-31", "--out", "DIR/out.csv").Exit);
        Assert.Equal("student,step,onset,ended,outcome\ns0000000,talk,2026-11-03,,open\n", school.Read("out.csv"));
        Assert.Empty(Directory.GetFiles(school.Path, Unfinished));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task ProcessThatIsAskedToStop_TidiesUpAndSaysSo(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // it has no such signals
        }

        using var school = new SchoolFolder();
        var (exit, said) = await Stopped(school, process => Process.Start("kill", [$"-{signal}", $"{process.Id}"]).WaitForExit());

        Assert.Equal((1, "aanwezig: interrupted; nothing was left half written\n"), (exit, said));
        Assert.Equal("of before", school.Read("out.csv"));
        Assert.Empty(Directory.GetFiles(school.Path, Unfinished));
    }

    // Starts the program and stops it while it writes; one that was done before that is started again with twice the work.
    private static async Task<(int Exit, string Said)> Stopped(SchoolFolder school, Action<Process> stop)
    {
        for (var students = 100_000; students < 5_000_000; students *= 2)
        {
            Fill(school, students);
            school.Write("out.csv", "of before");
            using var process = InterruptibleProcess.Start(new ProcessStartInfo("dotnet", Replay(school)) { RedirectStandardError = true });
            while (!process.HasExited && !Directory.EnumerateFiles(school.Path, Unfinished).Any())
            {
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }

            stop(process);
            var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            if (process.ExitCode != 0)
            {
                return (process.ExitCode, said);
            }
        }

        throw new InvalidOperationException("It was done each time before it could be stopped.");
    }

    private static string[] Replay(SchoolFolder school) =>
    [
        typeof(CommandApp).Assembly.Location, "replay", "--protocol", school.In("proef.yaml"), "--data", school.In("data"),
        "--from", "2026-11-01", "--to", "2026-12-31", "--out", school.In("out.csv"), "--lang", "en",
    ];

    private static void Fill(SchoolFolder school, int students)
    {
        var (who, what) = (new StringBuilder("student,born\n"), new StringBuilder("student,date,minutes,code\n"));
        for (var student = 0; student < students; student++)
        {
            who.Append(CultureInfo.InvariantCulture, $"s{student:0000000},2009-03-12\n");
            what.Append(CultureInfo.InvariantCulture, $"s{student:0000000},2026-11-03,300,unexcused\n");
        }

        school.Write("data/students.csv", who.ToString()).Write("data/attendance.csv", what.ToString());
    }
}
