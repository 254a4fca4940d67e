using Aanwezig.Definitions;

namespace Aanwezig.Tests.Definitions;

public class StepSuccessionTests
{
    private static readonly ProtocolDefinition Protocol = ProtocolLibrary.Embedded.Find("nl/mbo-basis", new DateOnly(2026, 11, 20))!.Definition;

    // Of an agreement one occurrence stands at a time; each report that the law asks for stands by itself.
    [Theory]
    [InlineData("coach_talk", "coach_talk", true)]
    [InlineData("coach_talk", "parents_call", false)]
    [InlineData("report_16", "report_16", false)]
    [InlineData("report_16", "report_luxe", false)]
    public void Agreement_SupersedesItself_AndADutyDoesNot(string later, string earlier, bool supersedes) =>
        Assert.Equal(supersedes, StepSuccession.Supersedes(Step(later), Step(earlier)));

    [Theory]
    [InlineData("late_3", "late_6", true)]
    [InlineData("late_6", "coach_talk", false)]
    [InlineData("coach_talk", "parents_call", false)]
    public void Ladder_IsSharedByStepsThatNameTheSame(string one, string other, bool shared)
    {
        Assert.Equal(shared, StepSuccession.ShareLadder(Step(one), Step(other)));
        Assert.Equal(shared, StepSuccession.ShareLadder(Step(other), Step(one)));
    }

    private static StepDefinition Step(string id) => Protocol.Steps.Single(step => step.Id == id);
}
