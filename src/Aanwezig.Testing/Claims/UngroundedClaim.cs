using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>The claim that exactly these steps were done on a ground that no longer exists, each with its action.</summary>
internal sealed class UngroundedClaim(Word key, IReadOnlyList<(StepName Step, IfCorrected Action)> expected) : Claim(key)
{
    public override IEnumerable<StepName> Steps => expected.Select(each => each.Step);

    public override IEnumerable<Mismatch> Check(Answer answer)
    {
        var all = answer.Assessment.Ungrounded;
        if (expected.Any(each => !all.Any(gone => each.Step.Means(gone.Step, gone.OnsetThen) && gone.Action == each.Action))
            || all.Any(gone => !expected.Any(each => each.Step.Means(gone.Step, gone.OnsetThen) && gone.Action == each.Action)))
        {
            yield return Differs(
                StepName.List(expected.Select(each => $"{each.Step.Word.Text}: {Names.Of(each.Action)}")),
                StepName.List(all.Select(gone => $"{gone.Step}: {Names.Of(gone.Action)}")));
        }
    }
}
