using System.Text.RegularExpressions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Yaml;

public sealed class RejectedTextTests
{
    public static TheoryData<string> Files => [.. RejectedFile.Of("AW1")];

    // What stands in a directory and is no file is told by FoundFilesTests.
    public static TheoryData<string> Codes => [.. TextDiagnostics.All.Where(code => code != TextDiagnostics.NotAFile).Select(code => code.Id)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Mistake_IsToldOnceAtItsPlace(string file)
    {
        var marker = Regex.Match(file, @"^(AW\d+)/.*@(\d+)-(\d+)\.(yaml|recipe)$");

        var diagnostics = RejectedFile.Diagnose(file, RejectedFile.Read(file));

        Assert.Equal(
            [$"{marker.Groups[1].Value} {marker.Groups[2].Value}-{marker.Groups[3].Value}"],
            diagnostics.Select(one => $"{one.Code.Id} {one.Span.Line}-{one.Span.Column}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Sentence_HasAllItsPlacesFilled(string file)
    {
        var told = Assert.Single(RejectedFile.Diagnose(file, RejectedFile.Read(file)));

        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            Assert.DoesNotMatch(@"\{[a-z]+\}", told.Message(language) + told.Help(language));
            Assert.NotEmpty(told.Help(language));
            Assert.False(told.Message(language).EndsWith('.') || char.IsUpper(told.Message(language)[0]) || told.Message(language).Contains('\n', StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_HasAFileThatHoldsItsMistake(string code) =>
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(RejectedFile.Root, code)));

    [Fact]
    public void Codes_AreUniqueAndInOrder() =>
        Assert.Equal(TextDiagnostics.All.Select(code => code.Id).Distinct().Order(StringComparer.Ordinal), TextDiagnostics.All.Select(code => code.Id));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Examples_OfACodeShowItAndItsCure(string id)
    {
        var code = TextDiagnostics.All.Single(one => one.Id == id);
        if (code.Bad.Length == 0)
        {
            return;
        }

        Assert.Equal([id], RejectedFile.Diagnose("bad.yaml", System.Text.Encoding.UTF8.GetBytes(code.Bad)).Select(one => one.Code.Id));
        Assert.Empty(RejectedFile.Diagnose("good.yaml", System.Text.Encoding.UTF8.GetBytes(code.Good)));
    }
}
