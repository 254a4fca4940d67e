using Aanwezig.Definitions;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Events;

namespace Aanwezig.Tests.Occurrences.Events;

public class OccurrenceRuleTests
{
    private const int Today = 40;
    private static readonly OccurrenceDays Enrolled = new(First: 0, Last: 100, From: 10, Until: 90);

    [Theory]
    [InlineData(Verdict.Met, true)]
    [InlineData(Verdict.Unknown, false)] // unknown starts nothing
    [InlineData(Verdict.NotMet, false)]
    public void OnlyAConditionThatIsMet_LetsAStepOccur(Verdict verdict, bool occurs) =>
        Assert.Equal(occurs, OccurrenceRule.CanOccur(isArmed: true, verdict, isCleared: false, Enrolled, Today));

    [Fact]
    public void StepThatIsNotArmed_DoesNotOccur() => Assert.False(OccurrenceRule.CanOccur(isArmed: false, Verdict.Met, isCleared: false, Enrolled, Today));

    [Fact]
    public void StepWhoseEndIsMet_DoesNotOccurOnThatDay() => Assert.False(OccurrenceRule.CanOccur(isArmed: true, Verdict.Met, isCleared: true, Enrolled, Today));

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public void NoOccurrence_BeginsBeforeTheEnrolmentOrAfterIt(int day, bool occurs) =>
        Assert.Equal(occurs, OccurrenceRule.CanOccur(isArmed: true, Verdict.Met, isCleared: false, Enrolled, day));

    [Theory]
    [InlineData(Verdict.NotMet, true)]
    [InlineData(Verdict.Unknown, false)] // unknown arms nothing
    [InlineData(Verdict.Met, false)]
    public void OnlyAConditionThatIsNotMet_ArmsAStep(Verdict verdict, bool arms)
    {
        Assert.Equal(arms, OccurrenceRule.Arms(verdict, Verdict.Met, hasEnd: false, reopens: false, beginsAnew: false));
        Assert.Equal(arms, OccurrenceRule.Arms(Verdict.Met, verdict, hasEnd: false, reopens: false, beginsAnew: false));
    }

    [Fact]
    public void StepWithAnEndOfItsOwn_IsNotArmedByAConditionThatLapsed() =>
        Assert.False(OccurrenceRule.Arms(Verdict.NotMet, Verdict.NotMet, hasEnd: true, reopens: false, beginsAnew: false));

    [Fact]
    public void NewPeriodOfAMeasure_ArmsAnyStepOverIt()
    {
        Assert.True(OccurrenceRule.Arms(Verdict.Met, Verdict.Met, hasEnd: false, reopens: false, beginsAnew: true));
        Assert.True(OccurrenceRule.Arms(Verdict.Unknown, Verdict.Unknown, hasEnd: true, reopens: false, beginsAnew: true));
    }

    [Fact]
    public void TimeSinceTheLastOnset_ArmsAStepThatStillHolds() => Assert.True(OccurrenceRule.Arms(Verdict.Met, Verdict.Met, hasEnd: false, reopens: true, beginsAnew: false));

    [Fact]
    public void DayWithoutARecordAComparisonOrALimitThatOpens_BringsNoCause() =>
        Assert.False(OccurrenceRule.IsCause(begins: false, becameMet: false, opens: false, hasMeasure: true));

    [Fact]
    public void EachCause_IsEnoughByItself()
    {
        Assert.True(OccurrenceRule.IsCause(begins: true, becameMet: false, opens: false, hasMeasure: true));
        Assert.True(OccurrenceRule.IsCause(begins: false, becameMet: true, opens: false, hasMeasure: true));
        Assert.True(OccurrenceRule.IsCause(begins: false, becameMet: false, opens: true, hasMeasure: true));
    }

    [Fact]
    public void ConditionWithoutAMeasure_NeedsNoCause() =>
        Assert.True(OccurrenceRule.IsCause(begins: false, becameMet: false, opens: false, hasMeasure: false));

    [Theory]
    [InlineData(Verdict.NotMet, Verdict.Met, true)]
    [InlineData(Verdict.Unknown, Verdict.Met, true)]
    [InlineData(Verdict.Met, Verdict.Met, false)] // it was met before
    [InlineData(Verdict.NotMet, Verdict.NotMet, false)] // only a record that left made it so
    [InlineData(Verdict.NotMet, Verdict.Unknown, false)]
    public void ComparisonThatIsMet_CameToBeSo_OnlyOtherwiseThanByARecordThatLeft(Verdict before, Verdict kept, bool became) =>
        Assert.Equal(became, OccurrenceRule.BecameMet(Verdict.Met, before, kept));

    [Theory]
    [InlineData(Verdict.Unknown)]
    [InlineData(Verdict.NotMet)]
    public void ComparisonThatIsNotMet_DidNotBecomeSo(Verdict now) => Assert.False(OccurrenceRule.BecameMet(now, Verdict.NotMet, Verdict.Met));
}
