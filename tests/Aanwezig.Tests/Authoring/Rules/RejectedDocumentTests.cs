using System.Text.RegularExpressions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Rules;

public sealed class RejectedDocumentTests
{
    private static readonly string[] Stages = ["AW2", "AW3", "AW4"];

    public static TheoryData<string> Files => [.. Stages.SelectMany(RejectedFile.Of)];

    // A link in a directory is no document; FoundFilesTests has some.
    public static TheoryData<string> Codes =>
        [.. ShapeDiagnostics.All.Concat(MeaningDiagnostics.All).Concat(InheritanceDiagnostics.All).Concat(AdviceDiagnostics.All).Where(code => code != AdviceDiagnostics.LinkNotFollowed).Select(code => code.Id)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Mistake_IsToldOnceAtItsPlace(string file)
    {
        var marker = Regex.Match(file, @"^(AW\d+)/.*@(\d+)-(\d+)\.yaml$");

        var diagnostics = TestLibrary.Diagnose(file, RejectedFile.Read(file));

        Assert.Equal(
            [$"{marker.Groups[1].Value} {marker.Groups[2].Value}-{marker.Groups[3].Value}"],
            diagnostics.Select(one => $"{one.Code.Id} {one.Span.Line}-{one.Span.Column}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryPlaceOfTheSentence_IsFilled(string file)
    {
        foreach (var diagnostic in TestLibrary.Diagnose(file, RejectedFile.Read(file)))
        {
            var places = Regex.Matches(diagnostic.Code.Message.En + diagnostic.Code.Help.En + diagnostic.Code.Message.Nl + diagnostic.Code.Help.Nl, @"(?<=\{)[a-z]+(?=\})");

            Assert.Empty(places.Select(place => place.Value).Except(diagnostic.Arguments.Select(argument => argument.Name)));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void EveryCode_HasAFileThatIsRejected(string code) => Assert.NotEmpty(RejectedFile.Of(code));
}
