using System.Text.RegularExpressions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange.Tests;

public class CatalogueTests
{
    [Fact]
    public void Codes_AreUniqueAndInOrder()
    {
        var ids = DataDiagnostics.All.Select(code => code.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.StartsWith("AW5", id, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryMessage_IsOneLowerCaseLineInBothLanguages_WithTheSamePlaces() =>
        Assert.All(DataDiagnostics.All.SelectMany(code => new[] { code.Message, code.Help }), wording =>
        {
            Assert.Equal(Places(wording.Nl), Places(wording.En));
            foreach (var sentence in new[] { wording.Nl, wording.En })
            {
                Assert.DoesNotContain('\n', sentence);
                Assert.False(char.IsUpper(sentence[0]) || sentence.EndsWith('.'), sentence);
            }
        });

    [Fact]
    public void EveryPlaceOfAMessage_IsFilled()
    {
        using var folder = new TestFolder();
        folder
            .With("students.csv", "student,born,calendar\nS1,2009-3-12,x\nS2,2030-01-01,lost\n,,\n")
            .With("attendance.csv", "record,student,date,minutes,code,activity,recorded_at,supersedes\nR1,S1,2020-11-03,-1,zz,q,x,R9\nR1,S9,03-11-2026,1.5,sick,,,\n\"x\"y\nR3,S1,2026-11-03,1,sick,,2026-11-03T10:00,R8\n")
            .With("dossier.csv", "student,step,date,outcome\nS1,x,2026-11-03,waived\nS1,x\n")
            .With("consents.csv", "student;scope,state\n")
            .With("facts.csv", "student,fact,value\n")
            .With("timetable.csv", string.Empty);

        var diagnostics = folder.Read().Diagnostics;

        Assert.All(diagnostics, diagnostic => Assert.All([Language.Dutch, Language.English], language =>
        {
            Assert.Empty(Places(diagnostic.Message(language)));
            Assert.Empty(Places(diagnostic.Help(language)));
        }));
        Assert.True(diagnostics.Select(diagnostic => diagnostic.Code.Id).Distinct().Count() >= 15);
    }

    private static IEnumerable<string> Places(string sentence) => Regex.Matches(sentence, "{[a-z]+}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
}
