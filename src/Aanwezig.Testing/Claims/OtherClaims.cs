using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Testing.Reading;

namespace Aanwezig.Testing.Claims;

/// <summary>Exactly these steps were done on a ground that is gone, each with what follows.</summary>
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

/// <summary>These findings are among those about the data.</summary>
internal sealed class FindingsClaim(Word key, IReadOnlyList<Word> codes) : Claim(key)
{
    public override IEnumerable<StepName> Steps => [];

    public override IEnumerable<Mismatch> Check(Answer answer) =>
        from code in codes
        where !answer.Assessment.Findings.Any(finding => finding.Code == code.Text)
        select Differs(code.Text, StepName.List(answer.Assessment.Findings.Select(finding => finding.Code)), code.Span);
}

/// <summary>These topics are among those of a recommended step.</summary>
internal sealed class TopicsClaim(Word key, IReadOnlyList<(StepName Step, IReadOnlyList<Word> Topics)> expected) : Claim(key)
{
    public override IEnumerable<StepName> Steps => expected.Select(each => each.Step);

    public override IEnumerable<Mismatch> Check(Answer answer) =>
        from each in expected
        let found = answer.Of(each.Step).SelectMany(given => given.Topics)
        from topic in each.Topics
        where !found.Contains(topic.Text)
        select Differs($"{each.Step.Word.Text}: {topic.Text}", $"{each.Step.Word.Text}: {StepName.List(found)}", topic.Span);
}

/// <summary>These steps are near.</summary>
internal sealed class UpcomingClaim(Word key, IReadOnlyList<StepName> steps) : Claim(key)
{
    public override IEnumerable<StepName> Steps => steps;

    public override IEnumerable<Mismatch> Check(Answer answer) =>
        from step in steps
        where !answer.Assessment.Upcoming.Any(near => near.Step == step.Step)
        select Differs(step.Word.Text, StepName.List(answer.Assessment.Upcoming.Select(near => near.Step)), step.Word.Span);
}

/// <summary>Exactly these occurrences began in the school year, up to the day.</summary>
internal sealed class OccurredClaim(Word key, IReadOnlyList<StepName> occurrences) : Claim(key)
{
    public override IEnumerable<StepName> Steps => occurrences;

    public override IEnumerable<Mismatch> Check(Answer answer)
    {
        var expected = StepName.List(occurrences.Select(each => $"{each.Step} {AnswerText.Of(each.Onset)}"));
        var found = StepName.List(answer.Occurred().Select(each => $"{each.Step} {AnswerText.Of(each.Onset)}"));
        if (expected != found)
        {
            yield return Differs(expected, found);
        }
    }
}
