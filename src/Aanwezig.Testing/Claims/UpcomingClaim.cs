using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>These steps are near; of an empty list, none is.</summary>
internal sealed class UpcomingClaim(Word key, IReadOnlyList<StepName> steps) : Claim(key)
{
    public override IEnumerable<StepName> Steps => steps;

    public override IEnumerable<Mismatch> Check(Answer answer)
    {
        var near = answer.Assessment.Upcoming.Select(each => each.Step).ToList();
        return steps.Count == 0 && near.Count > 0
            ? [Differs(StepName.List([]), StepName.List(near))]
            : steps.Where(step => !near.Contains(step.Step)).Select(step => Differs(step.Word.Text, StepName.List(near), step.Word.Span));
    }
}
