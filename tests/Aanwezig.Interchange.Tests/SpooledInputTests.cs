using System.IO.Pipes;
using System.Text;

namespace Aanwezig.Interchange.Tests;

public class SpooledInputTests
{
    private static IEnumerable<string> Left => Directory.EnumerateFiles(Path.GetTempPath(), "aanwezig-input-*");

    [Fact]
    public void WhatCameIn_CanBeReadMoreThanOnce_AndIsGoneAfterwards()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("student,date\n"));
        string path;
        using (var spooled = SpooledInput.Of(stream, TestContext.Current.CancellationToken))
        {
            path = spooled.Path;
            Assert.Equal("student,date\n", File.ReadAllText(path));
            Assert.Equal("student,date\n", File.ReadAllText(path));
        }

        Assert.False(File.Exists(path));
    }

    [Fact]
    public void OnlyWhoRunsTheProgram_MayReadIt()
    {
        using var spooled = SpooledInput.Of(Stream.Null, TestContext.Current.CancellationToken);

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(spooled.Path) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public void StreamThatGivesNothing_CanBeInterrupted()
    {
        using var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        using var interrupted = new CancellationTokenSource();
        interrupted.Cancel();

        Assert.Throws<OperationCanceledException>(() => SpooledInput.Of(pipe, interrupted.Token));
    }

    [Fact]
    public void FileThatAKilledProcessLeft_IsRemovedByTheNext_AndOneInUseIsNot()
    {
        var abandoned = Path.Combine(Path.GetTempPath(), $"aanwezig-input-{Path.GetRandomFileName()}.csv");
        File.WriteAllText(abandoned, "student");
        using var used = SpooledInput.Of(Stream.Null, TestContext.Current.CancellationToken);
        using var next = SpooledInput.Of(Stream.Null, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(abandoned, Left);
        Assert.Contains(used.Path, Left);
    }
}
