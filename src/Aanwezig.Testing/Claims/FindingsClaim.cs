using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>The claim that these findings are among those about the data; an empty list claims that there are none.</summary>
internal sealed class FindingsClaim(Word key, IReadOnlyList<Word> codes) : Claim(key)
{
    public override IEnumerable<StepName> Steps => [];

    public override IEnumerable<Mismatch> Check(Answer answer) =>
        MustBeAmong([.. codes.Select(code => (code.Text, code))], [.. answer.Assessment.Findings.Select(finding => finding.Code)]);
}
