using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>The claim that exactly these steps are recommended.</summary>
internal sealed class RecommendedClaim(Word key, IReadOnlyList<StepName> steps) : Claim(key)
{
    public override IEnumerable<StepName> Steps => steps;

    public override IEnumerable<Mismatch> Check(Answer answer)
    {
        var all = answer.Assessment.Recommendations;
        if (steps.Any(step => answer.Of(step).Count == 0) || all.Any(given => !steps.Any(step => step.Means(given.Step, given.Onset))))
        {
            var dated = steps.Any(step => step.Onset is not null);
            var found = dated ? StepName.List(all.Select(given => $"{given.Step}@{AnswerText.Of(given.Onset)}")) : answer.Recommended();
            IEnumerable<string> missing = steps.Where(step => answer.Of(step).Count == 0).Select(step => step.Step);
            IEnumerable<string> extra = all.Where(given => !steps.Any(step => step.Means(given.Step, given.Onset))).Select(given => given.Step);
            yield return Differs(StepName.List(steps.Select(step => step.Word.Text)), found, null, [.. missing.Concat(extra).Distinct()]);
        }
    }
}
