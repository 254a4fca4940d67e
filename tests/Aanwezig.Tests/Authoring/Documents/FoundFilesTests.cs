using System.Diagnostics;
using Aanwezig.Authoring.Documents;

namespace Aanwezig.Tests.Authoring.Documents;

public sealed class FoundFilesTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("aanwezig-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void FilesThatAContainerPlatformMounts_AreEachFoundOnce()
    {
        Write("..2026_11_30/p.yaml");
        Write("..2026_11_30/q.yaml");
        Directory.CreateSymbolicLink(In("..data"), "..2026_11_30");
        File.CreateSymbolicLink(In("p.yaml"), "..data/p.yaml");
        File.CreateSymbolicLink(In("q.yaml"), "..data/q.yaml");

        Assert.Equal(["p.yaml", "q.yaml"], Found());
        Assert.Empty(Told());
    }

    [Fact]
    public void FileUnderTwoNames_IsFoundOnce_AlsoThroughSeveralPaths()
    {
        Write("a/p.yaml");
        File.CreateSymbolicLink(In("a/again.yaml"), "p.yaml");
        Directory.CreateSymbolicLink(In("b"), "a");

        Assert.Equal(["a/again.yaml"], FoundFiles.Below([In("a"), In("b"), In("b/p.yaml"), In("a/../a")]).Files.Select(Below));
    }

    [Fact]
    public void LinksInACircle_AreFollowedOnce_WithAdvice()
    {
        Write("a/p.yaml");
        Directory.CreateSymbolicLink(In("a/up"), "..");
        File.CreateSymbolicLink(In("self.yaml"), "self.yaml");

        Assert.Equal(["a/p.yaml"], Found());
        Assert.Equal(["a/up AW4017", "self.yaml AW4017"], Told());
        Assert.Equal(2, ProtocolLibrary.Read([_directory.FullName]).OwnDiagnostics.Count(diagnostic => diagnostic.Code.Id == "AW4017"));
    }

    [Fact]
    public void Pipe_IsAMistake_AndIsNotWaitedFor()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Write("p.yaml");
        Process.Start("mkfifo", [In("pipe.yaml"), In("other")]).WaitForExit();
        File.CreateSymbolicLink(In("null.yml"), "/dev/null");

        Assert.Equal(["p.yaml"], Found());
        Assert.Equal(["null.yml AW1033", "pipe.yaml AW1033"], Told());
        Assert.Equal(["pipe.yaml"], FoundFiles.Below([In("pipe.yaml")]).Diagnostics.Select(told => Below(told.Span.File)));
    }

    [Fact]
    public void DirectoryThatIsNotThere_IsRefused() => Assert.Throws<DirectoryNotFoundException>(() => ProtocolLibrary.Files([In("nowhere")]));

    private string In(string file) => Path.Combine(_directory.FullName, file);

    private void Write(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(file))!);
        File.WriteAllText(In(file), "aanwezig: 1\n");
    }

    private IEnumerable<string> Found() => FoundFiles.Below([_directory.FullName]).Files.Select(Below);

    private IEnumerable<string> Told() => FoundFiles.Below([_directory.FullName]).Diagnostics.Select(told => $"{Below(told.Span.File)} {told.Code.Id}");

    private string Below(string file) => Path.GetRelativePath(_directory.FullName, file);
}
