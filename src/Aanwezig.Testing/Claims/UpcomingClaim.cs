using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>The claim that these steps are among the upcoming; an empty list claims that none is.</summary>
internal sealed class UpcomingClaim(Word key, IReadOnlyList<StepName> steps) : Claim(key)
{
    public override IEnumerable<StepName> Steps => steps;

    public override IEnumerable<Mismatch> Check(Answer answer) =>
        from mismatch in MustBeAmong([.. steps.Select(step => (step.Step, step.Word))], [.. answer.Assessment.Upcoming.Select(each => each.Step)])
        select mismatch with { Steps = steps.Count == 0 ? [] : [mismatch.Expected.Split('@')[0]] };
}
