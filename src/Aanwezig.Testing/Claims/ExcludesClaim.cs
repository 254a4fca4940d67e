using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>The claim that these steps are not recommended.</summary>
internal sealed class ExcludesClaim(Word key, IReadOnlyList<StepName> steps) : Claim(key)
{
    public override IEnumerable<StepName> Steps => steps;

    public override IEnumerable<Mismatch> Check(Answer answer) =>
        from step in steps
        where answer.Of(step).Count > 0
        select Differs($"not {step.Word.Text}", answer.Recommended(), step.Word.Span, step.Step);
}
