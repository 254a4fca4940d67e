using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>These findings are among those about the data.</summary>
internal sealed class FindingsClaim(Word key, IReadOnlyList<Word> codes) : Claim(key)
{
    public override IEnumerable<StepName> Steps => [];

    public override IEnumerable<Mismatch> Check(Answer answer) =>
        from code in codes
        where !answer.Assessment.Findings.Any(finding => finding.Code == code.Text)
        select Differs(code.Text, StepName.List(answer.Assessment.Findings.Select(finding => finding.Code)), code.Span);
}
