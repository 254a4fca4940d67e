using Aanwezig.Attendance;
using Aanwezig.Guards;
using Aanwezig.Recommendations;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>The claim that exactly these steps are withheld, each by this guard first.</summary>
internal sealed class WithheldClaim(Word key, IReadOnlyList<ExpectedGuards> expected) : Claim(key)
{
    public override IEnumerable<StepName> Steps => expected.Select(each => each.Step);

    public static string List(IEnumerable<GuardName> guards) => $"[{string.Join(", ", guards.Select(guard => Names.Of(guard)))}]";

    public override IEnumerable<Mismatch> Check(Answer answer)
    {
        var all = answer.Assessment.Withheld;
        if (expected.Any(each => !all.Any(each.Holds)) || all.Any(held => !expected.Any(each => each.Step.Means(held.Step, held.Onset))))
        {
            var (withAll, dated) = (expected.Any(each => each.All), expected.Any(each => each.Step.Onset is not null));
            yield return Differs(
                StepName.List(expected.Select(each => each.ToString())),
                StepName.List(all.Select(held => Found(held, withAll, dated))),
                null,
                [.. Missing(all).Concat(Extra(all)).Distinct()]);
        }
    }

    private IEnumerable<string> Missing(IReadOnlyList<Withheld> all) =>
        expected.Where(each => !all.Any(each.Holds)).Select(each => each.Step.Step);

    private IEnumerable<string> Extra(IReadOnlyList<Withheld> all) =>
        all.Where(held => !expected.Any(each => each.Step.Means(held.Step, held.Onset))).Select(held => held.Step);

    private static string Found(Withheld held, bool withAll, bool dated)
    {
        var step = dated ? $"{held.Step}@{AnswerText.Of(held.Onset)}" : held.Step;
        return $"{step}: {(withAll ? List([held.Guard, .. held.Also]) : Names.Of(held.Guard))}";
    }
}
