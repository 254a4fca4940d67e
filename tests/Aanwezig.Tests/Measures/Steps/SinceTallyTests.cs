namespace Aanwezig.Tests.Measures.Steps;

public class SinceTallyTests
{
    private static readonly string Talk = Agreed.Step("talk", "hours >= 5");
    private const string Hours = "\nhours: { total: hours, of: [unexcused], over: 4 school_weeks }";

    [Theory]
    [InlineData("2026-11-03", "never done")]
    [InlineData("2026-11-04", "1")]
    [InlineData("2026-11-16", "13")]
    public void DaysSince_CountFromTheDayAfterItWasDone(string on, string days) =>
        Assert.Equal(days, Agreed.Value("{ days_since: talk }" + Hours, Pupil.Seventeen.Did("2026-11-03 talk done"), on, "", Talk));

    [Theory]
    [InlineData("2026-10-16", "1")]
    [InlineData("2026-10-25", "1")]
    [InlineData("2026-10-26", "2")]
    public void SchoolDaysSince_PassOverTheAutumnBreak(string on, string days) =>
        Assert.Equal(days, Agreed.Value("{ school_days_since: talk }" + Hours, Pupil.Seventeen.Did("2026-10-15 talk done"), on, "", Talk));

    [Theory]
    [InlineData("2026-10-28", 0)]
    [InlineData("2026-10-29", 1)]
    public void TwoWeeksSince_AreFourteenDays_SchoolOrNot(string until, int occurrences) =>
        Assert.Equal(occurrences, By("{ weeks_since: talk }", "m >= 2").Onsets(Pupil.Seventeen.Did("2026-10-15 talk done"), "s", until).Length);

    [Fact]
    public void TimePassing_IsACauseOnItsDay() =>
        Assert.Equal(["2026-11-17"], By("{ days_since: talk }", "m >= 14").Onsets(Pupil.Seventeen.Did("2026-11-03 talk done"), "s"));

    [Fact]
    public void DoneAgain_CountsFromTheLastTime() =>
        Assert.Equal(
            ["2026-11-17", "2026-12-04"],
            By("{ days_since: talk }", "m >= 14").Onsets(Pupil.Seventeen.Did("2026-11-03 talk done", "2026-11-20 talk done"), "s", "2026-12-31"));

    [Theory]
    [InlineData("m >= 0")]
    [InlineData("m < 14")]
    [InlineData("m != 3")]
    [InlineData("m in (0, 1)")]
    [InlineData("m + 5 >= 1")]
    public void NeverDone_MeetsNoComparison(string condition) =>
        Assert.Empty(By("{ days_since: talk }", condition).Onsets(Pupil.Seventeen.Did("2026-11-03 talk attempted", "2026-11-04 talk declined"), "s"));

    [Theory]
    [InlineData("attempted", "never done")]
    [InlineData("declined", "never done")]
    [InlineData("done", "3")]
    public void WhatWasNotDone_HasNoTimeSince(string outcome, string days) =>
        Assert.Equal(days, Agreed.Value("{ days_since: talk }" + Hours, Pupil.Seventeen.Did($"2026-11-03 talk {outcome}"), "2026-11-06", "", Talk));

    [Fact]
    public void EntryTakenBack_WasNotDone()
    {
        var pupil = Pupil.Seventeen.Did("2026-11-03 talk done", "2026-11-10 talk done", "2026-11-11 talk withdrawn");
        Assert.Equal("11", Agreed.Value("{ days_since: talk }" + Hours, pupil, "2026-11-14", "", Talk));
    }

    [Fact]
    public void EvidenceOfATimeSince_NamesTheDayItWasDone()
    {
        var protocol = By("{ days_since: talk }", "m >= 14");
        var evidence = protocol.Advice(Pupil.Seventeen.Did("2026-11-03 talk done"), "2026-11-17", "s").Evidence.Single();
        Assert.Equal(("2026-11-03", "2026-11-17"), (Agreed.Iso(evidence.Window!.Value.From), Agreed.Iso(evidence.Window.Value.Until)));
        Assert.Equal("14", evidence.Value!.Value.Min.ToString());
        Assert.Null(evidence.Settings);
    }

    [Fact]
    public void TimeSince_CrossesTheSchoolYear_AndDoesNotArmAgainThere()
    {
        var pupil = Pupil.Seventeen.Did("2027-06-01 talk done");
        Assert.Equal(["2027-06-15"], By("{ days_since: talk }", "m >= 14").Onsets(pupil, "s", "2027-09-30"));
    }

    private static Protocol By(string measure, string when) => Agreed.By($"m: {measure}" + Hours, [Agreed.Step("s", when), Talk]);
}
