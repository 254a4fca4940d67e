namespace Aanwezig.Interchange.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("aanwezig-");

    private string Target => Path.Combine(_directory.FullName, "out.csv");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void WhatIsWritten_TakesThePlaceOfTheTarget()
    {
        File.WriteAllText(Target, "old");

        AtomicFile.Write(Target, writer => writer.WriteLine("één"));

        Assert.Equal("één\n"u8.ToArray(), File.ReadAllBytes(Target));
        Assert.Single(_directory.GetFiles());
    }

    [Fact]
    public void UntilAllIsWritten_TheTargetIsAsItWas()
    {
        File.WriteAllText(Target, "old");

        AtomicFile.Write(Target, writer =>
        {
            writer.Write("new");
            writer.Flush();
            Assert.Equal("old", File.ReadAllText(Target));
        });

        Assert.Equal("new", File.ReadAllText(Target));
    }

    [Fact]
    public void WritingThatFails_LeavesTheTargetAndNothingElse()
    {
        File.WriteAllText(Target, "old");

        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(Target, writer =>
        {
            writer.Write("half");
            throw new InvalidOperationException();
        }));

        Assert.Equal("old", File.ReadAllText(Target));
        Assert.Single(_directory.GetFiles());
    }

    [Fact]
    public void FileThatAKilledProcessLeftUnfinished_IsRemovedByWhoWritesTheTargetNext()
    {
        File.WriteAllText($"{Target}.unfinished-abc", "half");
        File.WriteAllText($"{Target}.old", "another file");

        AtomicFile.Write(Target, writer => writer.Write("whole"));

        Assert.Equal(["out.csv", "out.csv.old"], _directory.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FileThatAnotherProcessStillWrites_IsLeftAlone()
    {
        AtomicFile.Write(Target, first =>
        {
            AtomicFile.Write(Target, second => second.Write("second"));
            Assert.Single(_directory.GetFiles("*.unfinished-*"));
            first.Write("first");
        });

        Assert.Equal("first", File.ReadAllText(Target));
        Assert.Single(_directory.GetFiles());
    }

    [Fact]
    public void TargetThatIsAFolder_IsRefused_AndNothingIsLeft()
    {
        Directory.CreateDirectory(Target);

        Assert.ThrowsAny<SystemException>(() => AtomicFile.Write(Target, writer => writer.Write("x")));

        Assert.Empty(_directory.GetFiles());
    }

    [Fact]
    public void LinkStays_AndTheFileThatItLeadsToIsReplaced()
    {
        var (link, linked) = (Path.Combine(_directory.FullName, "link.csv"), Path.Combine(_directory.FullName, "linked.csv"));
        File.WriteAllText(Target, "old");
        File.CreateSymbolicLink(linked, "out.csv");
        File.CreateSymbolicLink(link, "linked.csv");

        AtomicFile.Write(link, writer => writer.Write("new"));

        Assert.Equal("new", File.ReadAllText(Target));
        Assert.Equal("linked.csv", new FileInfo(link).LinkTarget);
        Assert.Equal("out.csv", new FileInfo(linked).LinkTarget);
        Assert.Equal(3, _directory.GetFiles().Length);
    }

    [Fact]
    public void LinkToNothing_LeadsToTheNewFile()
    {
        var link = Path.Combine(_directory.FullName, "link.csv");
        File.CreateSymbolicLink(link, "out.csv");

        AtomicFile.Write(link, writer => writer.Write("new"));

        Assert.Equal("new", File.ReadAllText(Target));
        Assert.Equal("out.csv", new FileInfo(link).LinkTarget);
    }

    [Fact]
    public void LinksInACircle_AreRefused()
    {
        File.CreateSymbolicLink(Target, "other.csv");
        File.CreateSymbolicLink(Path.Combine(_directory.FullName, "other.csv"), "out.csv");

        Assert.ThrowsAny<IOException>(() => AtomicFile.Write(Target, writer => writer.Write("new")));
        Assert.Equal(2, _directory.GetFileSystemInfos().Length);
    }

    [Theory]
    [InlineData("640")]
    [InlineData("600")]
    [InlineData("664")]
    public void FileThatIsReplaced_KeepsItsMode(string mode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(Target, "old");
        File.SetUnixFileMode(Target, (UnixFileMode)Convert.ToInt32(mode, 8));

        AtomicFile.Write(Target, writer => writer.Write("new"));

        Assert.Equal(mode, ModeOf(Target));
    }

    [Theory]
    [InlineData("700", "644")]
    [InlineData("755", "600")]
    [InlineData("750", "600")]
    public void NewFile_IsReadByItsOwnerAlone_UnlessTheFolderIsPrivate(string folder, string file)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(_directory.FullName, (UnixFileMode)Convert.ToInt32(folder, 8));
        File.WriteAllText(Path.Combine(_directory.FullName, "plain"), "as the umask has it");

        AtomicFile.Write(Target, writer => writer.Write("new"));

        Assert.Equal(file == "600" ? file : ModeOf(Path.Combine(_directory.FullName, "plain")), ModeOf(Target));
    }

    [Fact]
    public void FileThatIsReplaced_KeepsItsOwner()
    {
        // Only who owns the machine gives files away.
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return;
        }

        File.WriteAllText(Target, "old");
        Run("chown", "1234:2345", Target);

        AtomicFile.Write(Target, writer => writer.Write("new"));

        Assert.Equal("1234:2345\n", Run("stat", "-c", "%u:%g", Target));
    }

    [Fact]
    public async Task Pipe_TakesWhatIsWritten_AndStays()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Run("mkfifo", Target);
        var read = Task.Run(() => File.ReadAllText(Target), TestContext.Current.CancellationToken);

        AtomicFile.Write(Target, writer => writer.Write("through"));

        Assert.Equal("through", await read);
        Assert.Single(_directory.GetFiles());
        Assert.StartsWith("p", Run("ls", "-l", Target), StringComparison.Ordinal);
    }

    [Fact]
    public void Device_TakesWhatIsWritten_AlsoThroughALink()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.CreateSymbolicLink(Target, "/dev/null");

        AtomicFile.Write(Target, writer => writer.Write("gone"));
        AtomicFile.WriteBytes("/dev/null", stream => stream.WriteByte(1));

        Assert.Equal("/dev/null", new FileInfo(Target).LinkTarget);
        Assert.StartsWith("c", Run("ls", "-l", "/dev/null"), StringComparison.Ordinal);
        Assert.ThrowsAny<IOException>(() => AtomicFile.Write("/dev/full", writer => writer.Write("no room")));
    }

    private static string ModeOf(string path) => OperatingSystem.IsWindows() ? string.Empty : Convert.ToString((int)File.GetUnixFileMode(path), 8);

    private static string Run(string program, params string[] args)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(program, args) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
