using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Validation;

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
