using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>The claim that exactly these occurrences began in the school year, up to and including the day.</summary>
internal sealed class OccurredClaim(Word key, IReadOnlyList<StepName> occurrences) : Claim(key)
{
    public override IEnumerable<StepName> Steps => occurrences;

    public override IEnumerable<Mismatch> Check(Answer answer)
    {
        var expected = StepName.List(occurrences.Select(each => $"{each.Step} {AnswerText.Of(each.Onset)}"));
        var found = StepName.List(answer.Occurred().Select(each => $"{each.Step} {AnswerText.Of(each.Onset)}"));
        if (expected != found)
        {
            var names = occurrences.Select(each => (each.Step, each.Onset));
            var occurred = answer.Occurred().Select(each => (each.Step, Onset: (DateOnly?)each.Onset));
            yield return Differs(expected, found, null, [.. names.Except(occurred).Concat(occurred.Except(names)).Select(each => each.Step).Distinct()]);
        }
    }
}
