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
}
