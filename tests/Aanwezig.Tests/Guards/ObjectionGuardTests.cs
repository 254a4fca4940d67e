namespace Aanwezig.Tests.Guards;

public class ObjectionGuardTests
{
    private static readonly Protocol Calls = Agreed.By(
        "m: { total: hours, of: [unexcused] }", [Agreed.Step("talk", "m >= 5", "student"), Agreed.Step("call", "m >= 5", "parents", "within: 2 school_days")]);

    private static Pupil Spoken(string born) => Pupil.Born(born).Missed("2026-11-03 6:00").Did("2026-11-03 talk done");

    [Theory]
    [InlineData("2011-11-01", "objected", false)]
    [InlineData("2010-11-01", "objected", true)]
    [InlineData("2009-03-12", "objected", true)]
    [InlineData("2009-03-12", "refused", true)]
    [InlineData("2009-03-12", "given", false)]
    public void StudentOfSixteenOrSeventeen_IsHeardBeforeTheParentsAreCalled(string born, string said, bool held)
    {
        var pupil = Spoken(born).Said($"2026-11-02 {said}");
        Assert.Equal(held ? ["call objection"] : [], Calls.Held(pupil, "2026-11-03"));
        Assert.Equal(held ? ["weigh_objection"] : ["call"], Calls.Recommended(pupil, "2026-11-03"));
    }

    [Fact]
    public void WeighedAndDone_LetsContactGoOn_AndDeclinedLetsTheObjectionStand()
    {
        var pupil = Spoken("2009-03-12").Said("2026-11-04 objected");
        var weigh = Calls.Advice(pupil, "2026-11-05", "weigh_objection");
        Assert.Equal(("team", "coach", "2026-11-04", "2026-11-06"), (weigh.Contact, weigh.Who, Agreed.Iso(weigh.Onset), Agreed.Iso(weigh.Due!.Value)));

        var done = pupil.Did("2026-11-06 weigh_objection done");
        Assert.Equal(["call"], Calls.Recommended(done, "2026-11-06"));
        Assert.Equal("2026-11-06", Agreed.Iso(Calls.Advice(done, "2026-11-09", "call").Start));

        var declined = pupil.Did("2026-11-06 weigh_objection declined");
        Assert.Empty(Calls.Recommended(declined, "2026-11-06"));
        Assert.Equal(["call objection"], Calls.Held(declined, "2026-11-06"));
    }

    [Fact]
    public void WeighingBeforeANewObjection_DoesNotAnswerIt()
    {
        var pupil = Spoken("2009-03-12").Said("2026-11-04 objected", "2026-11-09 objected").Did("2026-11-06 weigh_objection done");
        Assert.Equal(["call"], Calls.Recommended(pupil, "2026-11-06"));
        Assert.Equal(["call objection"], Calls.Held(pupil, "2026-11-09"));
        Assert.Equal(["weigh_objection"], Calls.Recommended(pupil, "2026-11-09"));
        Assert.Equal("2026-11-09", Agreed.Iso(Calls.Advice(pupil, "2026-11-09", "weigh_objection").Onset));
    }

    [Fact]
    public void AttemptedWeighing_WeighsNothing() =>
        Assert.Equal(["weigh_objection"], Calls.Recommended(Spoken("2009-03-12").Said("2026-11-04 objected").Did("2026-11-05 weigh_objection attempted"), "2026-11-06"));

    [Fact]
    public void ConsentAfterAnObjection_EndsIt() =>
        Assert.Equal(["call"], Calls.Recommended(Spoken("2009-03-12").Said("2026-11-04 objected", "2026-11-05 given"), "2026-11-06"));

    [Fact]
    public void ObjectionOfAnAdult_IsARefusal() =>
        Assert.Equal(["call consent"], Calls.Held(Spoken("2007-03-14").Said("2026-11-04 objected"), "2026-11-06"));
}
