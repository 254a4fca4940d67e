namespace Aanwezig.Cli.Tests.Commands;

public class NewCommandTests
{
    [Theory]
    [InlineData("nl", "1 document in orde\n")]
    [InlineData("en", "1 document fine\n")]
    public void WrittenProtocol_PassesCheckWithoutAWord(string language, string said)
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(0, "", ""), school.Run("new", "mijn-school/team-1", "--out", "DIR/nieuw.yaml", "--lang", language));
        Assert.Equal(new Ran(0, said, ""), school.Run("check", "DIR/nieuw.yaml", "--lang", language));
        Assert.Contains("\nprotocol: mijn-school/team-1\njurisdiction: nl\n", school.Read("nieuw.yaml"), StringComparison.Ordinal);
        Assert.Contains("calendar: nl/midden\n", school.Read("nieuw.yaml"), StringComparison.Ordinal);
        Assert.Contains("lpw_21a (leerplicht)", school.Read("nieuw.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAFile_ItIsTheAnswer()
    {
        using var school = new SchoolFolder();

        var ran = school.Run("new", "proef-2", "--calendar", "nl/noord");

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Contains("calendar: nl/noord\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ExistingFile_IsNeverOverwritten()
    {
        using var school = new SchoolFolder();

        Assert.Equal(
            new Ran(1, "", "aanwezig: DIR/proef.yaml exists already; choose another file, this one is not overwritten\n"),
            school.Run("new", "proef-2", "--out", "DIR/proef.yaml"));
        Assert.Equal(SchoolFolder.Protocol, school.Read("proef.yaml"));
    }

    [Theory]
    [InlineData(1, "`Mijn School` is not a name of a protocol", "Mijn School")]
    [InlineData(1, "`a--b` is not a name of a protocol", "a--b")]
    [InlineData(3, "jurisdiction `be` does not exist; there are: `bonaire`, ", "a", "--jurisdiction", "be")]
    [InlineData(3, "calendar `nl/oost` does not exist; there are: `bonaire/", "a", "--calendar", "nl/oost")]
    [InlineData(1, "DIR/nergens/a.yaml cannot be written", "a", "--out", "DIR/nergens/a.yaml")]
    public void WhatCannotBe_IsRefused(int exit, string says, params string[] args)
    {
        using var school = new SchoolFolder();

        var ran = school.Run(["new", .. args]);

        Assert.Equal((exit, ""), (ran.Exit, ran.Output));
        Assert.StartsWith($"aanwezig: {says}", ran.Error, StringComparison.Ordinal);
    }
}
