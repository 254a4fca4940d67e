using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>These steps are near.</summary>
internal sealed class UpcomingClaim(Word key, IReadOnlyList<StepName> steps) : Claim(key)
{
    public override IEnumerable<StepName> Steps => steps;

    public override IEnumerable<Mismatch> Check(Answer answer) =>
        from step in steps
        where !answer.Assessment.Upcoming.Any(near => near.Step == step.Step)
        select Differs(step.Word.Text, StepName.List(answer.Assessment.Upcoming.Select(near => near.Step)), step.Word.Span);
}
