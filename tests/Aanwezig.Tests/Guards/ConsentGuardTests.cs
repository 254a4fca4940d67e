namespace Aanwezig.Tests.Guards;

public class ConsentGuardTests
{
    private const string Year = "m: { total: hours, of: [unexcused], over: 4 school_weeks }\nlates: { count: records, of: [late] }";
    private static readonly Protocol Calls = Agreed.By(
        Year, [Agreed.Step("talk", "m >= 5", "student"), Agreed.Step("call", "m >= 5", "parents", "within: 2 school_days"), Agreed.Step("again", "lates >= 1", "student")]);

    // Five hours on Wednesday 4 November, spoken the same day.
    private static Pupil Spoken(Pupil pupil) => pupil.Missed("2026-11-02 3:00", "2026-11-04 2:00").Did("2026-11-04 talk done");

    [Theory]
    [InlineData("2007-03-14", "", false)]
    [InlineData("2007-03-14", "2026-09-07 given", true)]
    [InlineData("2007-03-14", "2026-09-07 refused", false)]
    [InlineData("2007-03-14", "2026-09-07 objected", false)]
    [InlineData("2007-03-14", "2026-09-07 given,2026-10-07 withdrawn", false)]
    [InlineData("2007-03-14", "2026-09-07 given,2026-11-04T23:59 withdrawn", false)]
    [InlineData("2007-03-14", "2026-09-07 given,2026-11-05 withdrawn", true)]
    [InlineData("2007-03-14", "2026-09-07 refused,2026-11-04T23:59 given", true)]
    [InlineData("2007-03-14", "2024-09-07 given", true)]
    [InlineData("2008-11-04", "2025-09-07 given", true)]
    [InlineData("2008-11-04", "", false)]
    [InlineData("2008-11-05", "", true)]
    public void AdultsParents_AreContactedWithConsentInForce(string born, string said, bool free)
    {
        var pupil = Spoken(Pupil.Born(born));
        pupil = said.Length == 0 ? pupil : pupil.Said(said.Split(','));
        Assert.Equal(free, Calls.Recommended(pupil, "2026-11-04").Contains("call"));
        Assert.Equal(free ? [] : ["call consent"], Calls.Held(pupil, "2026-11-04"));
    }

    [Fact]
    public void ConsentWithdrawnTheDayAfter_HoldsTheCallFromThenOn()
    {
        var pupil = Spoken(Pupil.Nineteen).Said("2026-09-07 given", "2026-11-05T10:00 withdrawn");
        Assert.Equal("2026-11-06", Agreed.Iso(Calls.Advice(pupil, "2026-11-04", "call").Due!.Value));
        Assert.Equal(["call consent"], Calls.Held(pupil, "2026-11-05"));
        Assert.DoesNotContain("ask_consent", Calls.Recommended(pupil, "2026-11-05"));
        var later = pupil.Missed("2026-11-06 0:05 late");
        Assert.Contains("ask_consent", Calls.Advice(later, "2026-11-06", "again").Topics);
    }

    [Fact]
    public void NobodyAsked_AskConsentIsRecommendedFromTheFirstDayTheGuardHeld()
    {
        var pupil = Spoken(Pupil.Nineteen);
        var ask = Calls.Advice(pupil, "2026-11-09", "ask_consent");
        Assert.Equal(("student", "coach", "2026-11-04", "2026-11-06", true), (ask.Contact, ask.Who, Agreed.Iso(ask.Onset), Agreed.Iso(ask.Due!.Value), ask.Overdue));
        Assert.DoesNotContain("ask_consent", Calls.Recommended(pupil.Did("2026-11-05 ask_consent done"), "2026-11-05"));
        Assert.DoesNotContain("ask_consent", Calls.Recommended(pupil.Said("2026-11-05 refused"), "2026-11-05"));
        Assert.DoesNotContain("ask_consent", Calls.Recommended(pupil.Said("2026-11-05 given"), "2026-11-05"));
        Assert.DoesNotContain("ask_consent", Calls.Recommended(Spoken(Pupil.Seventeen), "2026-11-05"));
    }

    [Fact]
    public void AfterRefusal_ConsentIsATopicOfTheNextTalkWithTheStudent()
    {
        var pupil = Spoken(Pupil.Nineteen).Said("2026-11-05 refused").Missed("2026-11-06 0:05 late");
        Assert.Equal(["again"], Calls.Recommended(pupil, "2026-11-06"));
        Assert.Contains("ask_consent", Calls.Advice(pupil, "2026-11-06", "again").Topics);
        Assert.DoesNotContain("ask_consent", Calls.Advice(pupil.Said("2026-11-06 given"), "2026-11-06", "again").Topics);
    }

    [Fact]
    public void ConsentGivenLater_IsTheStart()
    {
        var pupil = Spoken(Pupil.Nineteen).Said("2026-11-09T14:00 given");
        var call = Calls.Advice(pupil, "2026-11-12", "call");
        Assert.Equal(("2026-11-04", "2026-11-09", "2026-11-11"), (Agreed.Iso(call.Onset), Agreed.Iso(call.Start), Agreed.Iso(call.Due!.Value)));
    }

    [Fact]
    public void WithdrawnConsentGivenAgain_StartsTheTimeAnew()
    {
        var pupil = Spoken(Pupil.Nineteen).Said("2026-09-07 given", "2026-11-05 withdrawn", "2026-11-10 given");
        Assert.Equal("2026-11-10", Agreed.Iso(Calls.Advice(pupil, "2026-11-12", "call").Start));
    }

    [Fact]
    public void EighteenthBirthday_HoldsTheCall()
    {
        var pupil = Spoken(Pupil.Born("2008-11-06"));
        Assert.Contains("call", Calls.Recommended(pupil, "2026-11-05"));
        Assert.Equal(["call consent"], Calls.Held(pupil, "2026-11-06"));
        Assert.Equal("2026-11-06", Agreed.Iso(Calls.Advice(pupil, "2026-11-06", "ask_consent").Onset));
    }

    [Fact]
    public void WithdrawnConsent_NeverStopsADuty()
    {
        var protocol = Agreed.By(Year, [Agreed.Step("report", "m >= 16", "doorstroompunt", "duty: web_818a", "report: { type: doorstroompunt }")]);
        Assert.Equal(["report"], protocol.Recommended(Pupil.Nineteen.Missed("2026-11-03 16:00").Said("2026-11-03 withdrawn"), "2026-11-03"));
    }
}
