using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Diagnostics;

public sealed class DiagnosticCatalogueTests
{
    [Fact]
    public void Codes_AreUniqueAndSorted()
    {
        var ids = DiagnosticCatalogue.All.Select(code => code.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Code_IsFoundByItsId()
    {
        Assert.Equal(ShapeDiagnostics.UnknownKey, DiagnosticCatalogue.Find("AW2001"));
        Assert.Null(DiagnosticCatalogue.Find("AW0000"));
    }

    [Fact]
    public void EveryCode_HasHelpInBothLanguages() => Assert.Empty(DiagnosticCatalogue.All
        .Where(code => string.IsNullOrWhiteSpace(code.Help.Nl) || string.IsNullOrWhiteSpace(code.Help.En))
        .Select(code => code.Id));

    [Fact]
    public void EveryCode_HasAnExampleOrSaysWhyNot() => Assert.Empty(DiagnosticCatalogue.All
        .Where(code => (code.Bad.Length > 0 && code.Good.Length > 0) == (code.WithoutExample is not null))
        .Select(code => code.Id));

    [Fact]
    public void Example_IsWrongOneWayOnly() => Assert.Empty(DiagnosticCatalogue.All
        .Where(code => code.Bad.Length > 0 && code.Bad == code.Good)
        .Select(code => code.Id));

    [Fact]
    public void EveryReference_LeadsToAHeading()
    {
        var root = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(RejectedFile.Root)))!;

        Assert.All(DiagnosticCatalogue.All.Select(code => code.Reference).Distinct(), reference => Assert.True(IsHeading(root, reference), reference));
    }

    private static bool IsHeading(string root, string reference)
    {
        var parts = reference.Split('#');
        return File.ReadLines(Path.Combine(root, parts[0]))
            .Where(line => line.StartsWith('#'))
            .Any(line => line.TrimStart('#').Trim().ToLowerInvariant().Replace(' ', '-') == parts[1]);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Sentence_IsOneLowerCaseLineWithoutFullStop(string id, string sentence)
    {
        Assert.StartsWith("AW", id, StringComparison.Ordinal);
        Assert.NotEmpty(sentence);
        Assert.DoesNotContain('\n', sentence);
        Assert.False(char.IsUpper(sentence[0]), sentence);
        Assert.False(sentence.EndsWith('.'), sentence);
    }

    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        foreach (var code in ShapeDiagnostics.All.Concat(MeaningDiagnostics.All).Concat(InheritanceDiagnostics.All).Concat(AdviceDiagnostics.All))
        {
            foreach (var sentence in new[] { code.Message.Nl, code.Message.En, code.Help.Nl, code.Help.En })
            {
                data.Add(code.Id, sentence);
            }
        }

        return data;
    }
}
