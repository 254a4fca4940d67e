using System.Diagnostics;

namespace Aanwezig.Cli.Tests;

/// <summary>Runs the program as a process whose input or outputs are closed.</summary>
public sealed class StandardStreamsTests : IDisposable
{
    private readonly SchoolFolder _school = new();

    public void Dispose() => _school.Dispose();

    [Fact]
    public async Task ClosedInput_IsSaidAtOnce()
    {
        var (exit, _, error) = await Shell("<&-", "assess", "--on", "2026-11-20", "--attendance", "-");

        Assert.Equal((1, "aanwezig: standard input is closed; pass the registrations through a pipe, or give a file with --attendance\n"), (exit, error));
    }

    [Fact]
    public async Task ClosedOutput_IsSaid()
    {
        var (exit, _, error) = await Shell(">&-", "assess", "--on", "2026-11-20");

        Assert.Equal((1, "aanwezig: standard output is closed, so the answer can go nowhere; give --out FILE\n"), (exit, error));
    }

    [Fact]
    public async Task ClosedOutput_DoesNotMatterToAnAnswerInAFile()
    {
        var (exit, _, error) = await Shell(">&-", "assess", "--on", "2026-11-20", "--out", _school.In("out.json"));

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.NotEmpty(_school.Read("out.json"));
    }

    [Fact]
    public async Task ClosedErrorOutput_ChangesNothing()
    {
        var (exit, output, _) = await Shell("2>&-", "replay", "--from", "2026-11-01", "--to", "2026-11-20", "--format", "csv");

        Assert.Equal((0, "student,step,onset,ended,outcome\ns1,talk,2026-11-03,,open\n"), (exit, output));
    }

    [Fact]
    public async Task AllClosed_StillEnds() => Assert.Equal(1, (await Shell("<&- >&- 2>&-", "assess", "--on", "2026-11-20", "--attendance", "-")).Exit);

    [Theory]
    [InlineData("", 0)]
    [InlineData("who: coach", 3)]
    public async Task ReaderWhoLeaves_ChangesNoVerdict(string more, int verdict)
    {
        _school.Write("proef.yaml", $"{SchoolFolder.Protocol}\n{more}\n");
        foreach (var args in (string[][])[["check", _school.In("proef.yaml")], ["check", _school.In("proef.yaml"), "--format", "sarif"]])
        {
            var (exit, _, error) = await Sh($"{{ {Program(args)}; echo $? >&2; }} | true");

            Assert.Equal(0, exit);
            Assert.EndsWith($"{verdict}\n", error, StringComparison.Ordinal);
            Assert.DoesNotContain("pipe", error, StringComparison.OrdinalIgnoreCase);
        }
    }

    private Task<(int Exit, string Output, string Error)> Shell(string closed, string verb, params string[] args) =>
        Sh($"{Program([verb, "--protocol", _school.In("proef.yaml"), "--data", _school.In("data"), "--lang", "en", .. args])} {closed}");

    private static string Program(IEnumerable<string> args) => $"dotnet {string.Join(' ', args.Prepend(typeof(CommandApp).Assembly.Location).Select(arg => $"'{arg}'"))}";

    private static async Task<(int Exit, string Output, string Error)> Sh(string line)
    {
        var start = new ProcessStartInfo("sh", ["-c", line]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output, await error);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
