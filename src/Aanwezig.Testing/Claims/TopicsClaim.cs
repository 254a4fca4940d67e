using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>The claim that these topics are among those of a recommended step.</summary>
internal sealed class TopicsClaim(Word key, IReadOnlyList<(StepName Step, IReadOnlyList<Word> Topics)> expected) : Claim(key)
{
    public override IEnumerable<StepName> Steps => expected.Select(each => each.Step);

    public override IEnumerable<Mismatch> Check(Answer answer) =>
        from each in expected
        let found = answer.Of(each.Step).SelectMany(given => given.Topics)
        from topic in each.Topics
        where !found.Contains(topic.Text)
        select Differs($"{each.Step.Word.Text}: {topic.Text}", $"{each.Step.Word.Text}: {StepName.List(found)}", topic.Span, each.Step.Step);
}
