using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>These findings are among those about the data; of an empty list, there are none.</summary>
internal sealed class FindingsClaim(Word key, IReadOnlyList<Word> codes) : Claim(key)
{
    public override IEnumerable<StepName> Steps => [];

    public override IEnumerable<Mismatch> Check(Answer answer)
    {
        var found = answer.Assessment.Findings.Select(finding => finding.Code).ToList();
        return codes.Count == 0 && found.Count > 0
            ? [Differs(StepName.List([]), StepName.List(found))]
            : codes.Where(code => !found.Contains(code.Text)).Select(code => Differs(code.Text, StepName.List(found), code.Span));
    }
}
