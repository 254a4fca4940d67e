using System.Text.RegularExpressions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Testing.Tests;

public partial class RejectedScenarioTests
{
    private static readonly string Root = TestFolder.Of("Rejected");

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Root, "*.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Mistake_IsReportedWithItsCodeAtItsPlace(string file)
    {
        var (code, place) = (Path.GetDirectoryName(file), PlaceInName().Match(file).Groups);
        var protocol = file.Contains("without-calendar", StringComparison.Ordinal)
            ? TestWorld.ProtocolText.Replace("calendar: nl/midden\n", string.Empty, StringComparison.Ordinal)
            : TestWorld.ProtocolText;

        var result = new TestWorld { Protocol = protocol }.Run(File.ReadAllText(Path.Combine(Root, file)), file);
        Assert.Equal(Places(result.Diagnostics), Places(new TestWorld { Protocol = protocol }.Check(File.ReadAllText(Path.Combine(Root, file)), file)));

        Assert.Equal([$"{code} {place[1]}:{place[2]}"], result.Diagnostics.Select(each => $"{each.Code.Id} {each.Span.Line}:{each.Span.Column}"));
        Assert.False(result.Passed);
        Assert.All([Language.Dutch, Language.English], language => AssertFinished(result.Diagnostics[0], language));
    }

    private static IEnumerable<(string, SourceSpan)> Places(IEnumerable<Diagnostic> told) => told.Select(each => (each.Code.Id, each.Span));

    [Fact]
    public void EveryCode_HasARejectedFile_AndAnExample()
    {
        var codes = Directory.EnumerateDirectories(Root).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal(ScenarioDiagnostics.All.Select(code => code.Id), codes);
        Assert.All(ScenarioDiagnostics.All, code => Assert.True(code.Bad.Length > 0 && code.Good.Length > 0));
        Assert.Equal(ScenarioDiagnostics.All.Count, ScenarioDiagnostics.All.DistinctBy(code => code.Id).Count());
    }

    [Fact]
    public void AllMistakes_AreReportedAtOnce()
    {
        var result = new TestWorld().Run(
            """
            scenario: veel fouten
            protocol: school/proef
            student: { born: 12-3-2009, levl: 3 }
            attendance:
              - 2026-11-03 unexcussed 6:00
              - 2026-11-04 unexcused 6
            dossier:
              - 2026-11-04 coachtalk done
            expect:
              - on: 2026-11-18
                recomended: [coach_talk]
                withheld: { parents_cal: after }
            """);

        Assert.Equal(
            ["3:18 AW6006", "3:29 AW6018", "5:16 AW6009", "6:26 AW6008", "8:16 AW6017", "11:5 AW6001", "12:17 AW6017"],
            result.Diagnostics.Select(each => $"{each.Span.Line}:{each.Span.Column} {each.Code.Id}"));
        Assert.Equal(
            [null, "level", "unexcused", null, "coach_talk", "recommended", "parents_call"],
            result.Diagnostics.Select(each => each.Suggestion));
    }

    private static void AssertFinished(Diagnostic diagnostic, Language language)
    {
        var (message, help) = (diagnostic.Message(language), diagnostic.Help(language));
        Assert.DoesNotMatch(@"\{[a-z_]+\}", message + help);
        Assert.DoesNotContain('\n', message);
        Assert.False(message.EndsWith('.'));
        Assert.NotEmpty(help);
    }

    [GeneratedRegex(@"@(\d+)-(\d+)\.yaml$")]
    private static partial Regex PlaceInName();
}
