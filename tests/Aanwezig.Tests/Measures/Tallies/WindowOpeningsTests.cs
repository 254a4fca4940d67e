namespace Aanwezig.Tests.Measures.Tallies;

/// <summary>Windows that a counted record opens. Four school weeks from Monday 5 October 2026, the autumn break left out, end on Sunday 8 November.</summary>
public class WindowOpeningsTests
{
    private const string Minutes = "{ total: minutes, of: [unexcused], from_first: 4 school_weeks }";

    [Theory]
    [InlineData("2026-10-04", "no window")]
    [InlineData("2026-10-05", "10")]
    [InlineData("2026-11-06", "17")]
    [InlineData("2026-11-08", "17")]
    [InlineData("2026-11-09", "no window")]
    [InlineData("2026-11-16", "no window")]
    [InlineData("2026-11-17", "3")]
    [InlineData("2026-12-14", "3")]
    [InlineData("2026-12-15", "no window")]
    public void Window_OpensAtTheFirstRecord_Closes_AndOpensAtTheNext(string on, string value) =>
        Assert.Equal(value, Agreed.Value(Minutes, Pupil.Seventeen.Missed("2026-10-05 0:10", "2026-11-06 0:07", "2026-11-17 0:03"), on));

    [Theory]
    [InlineData("unexcused", "3")]
    [InlineData("cancelled", "10")]
    [InlineData("sick", "10")]
    public void CorrectionOfTheFirst_MovesAllLaterWindows(string kind, string value) =>
        Assert.Equal(value, Agreed.Value(Minutes, Pupil.Seventeen.Missed($"2026-10-05 0:10 {kind}", "2026-11-06 0:07", "2026-11-09 0:03"), "2026-11-09"));

    [Theory]
    [InlineData("2026-12-02", "17")]
    [InlineData("2026-12-03", "7")]
    public void Months_CloseOnTheSameDate(string second, string value) => Assert.Equal(
        value,
        Agreed.Value("{ total: minutes, of: [unexcused], from_first: 1 months }", Pupil.Seventeen.Missed("2026-11-03 0:10", $"{second} 0:07"), second));

    [Theory]
    [InlineData("2026-11-09", "2")]
    [InlineData("2026-11-10", "1")]
    public void SchoolDays_AreCountedFromTheFirstDayItself(string second, string value) => Assert.Equal(
        value,
        Agreed.Value("{ count: days, of: [unexcused], from_first: 5 school_days }", Pupil.Seventeen.Missed("2026-11-03 1:00", $"{second} 1:00"), second));

    [Theory]
    [InlineData("", "7")]
    [InlineData(", crosses_school_year: true", "17")]
    public void Window_StopsAtTheSchoolYear_UnlessItMayCross(string crosses, string value) => Assert.Equal(
        value,
        Agreed.Value($"{{ total: minutes, of: [unexcused], from_first: 4 school_weeks{crosses} }}", Pupil.Seventeen.Missed("2026-07-13 0:10", "2026-09-01 0:07"), "2026-09-02"));

    [Theory]
    [InlineData("2026-11-11", "60")]
    [InlineData("2026-11-12", "no window")]
    public void RecordBeforeARestart_OpensNothing(string on, string value) => Assert.Equal(
        value,
        Agreed.Value(
            "{ total: minutes, of: [unexcused], from_first: 4 school_weeks, restarts_after: [s] }",
            Pupil.Seventeen.Missed("2026-10-05 5:00", "2026-10-08 1:00"), on, "", Agreed.Step("s", "m >= 300")));

    [Fact]
    public void IgnoredLateArrival_OpensNothing() => Assert.Equal(
        "7",
        Agreed.Value(
            "{ total: minutes, of: [unexcused, late], lateness: ignored, from_first: 4 school_weeks }",
            Pupil.Seventeen.Missed("2026-10-05 0:10 late", "2026-11-06 0:07"), "2026-11-09"));

    [Theory]
    [InlineData("2026-11-06", "2026-11-02")]
    [InlineData("2026-11-09", "2026-11-02 2026-11-09")]
    public void EachOpening_ArmsAStepThatWasNeverFalse(string second, string onsets)
    {
        var protocol = Agreed.By("m: { count: records, of: [unexcused], from_first: 7 days }", [Agreed.Step("s", "m >= 1")]);
        Assert.Equal(onsets.Split(' '), protocol.Onsets(Pupil.Seventeen.Missed("2026-11-02 1:00", $"{second} 1:00"), "s"));
    }

    [Fact]
    public void OpenReason_ThatMayHaveOpenedAWindow_LeavesTheLaterOneUndecided()
    {
        // If the 5th of October counts, its window holds 26 October, and 10 November opens a new one of 5 minutes.
        // If it does not, 26 October opens one that holds 10 November too: 15 minutes.
        var protocol = Agreed.By($"m: {Minutes}", [Agreed.Step("s", "m >= 15")]);
        Pupil Of(string kind) => Pupil.Seventeen.Missed($"2026-10-05 0:10 {kind}", "2026-10-26 0:10", "2026-11-10 0:05");
        Assert.Empty(protocol.Onsets(Of("unknown"), "s"));
        Assert.Equal(["s unknown"], protocol.Held(Of("unknown"), "2026-11-10"));
        Assert.Equal(["2026-11-10"], protocol.Onsets(Of("sick"), "s"));
        Assert.Equal(["2026-10-26"], protocol.Onsets(Of("unexcused"), "s"));
    }

    [Fact]
    public void OpenReason_ThatChangesNothing_HoldsNothing()
    {
        var protocol = Agreed.By($"m: {Minutes}", [Agreed.Step("s", "m >= 10")]);
        Assert.Equal(["2026-10-26"], protocol.Onsets(Pupil.Seventeen.Missed("2026-10-05 0:05 unknown", "2026-10-26 0:10"), "s"));
    }

    [Fact]
    public void WhatWasCounted_FallsOutWhenTheWindowCloses()
    {
        var protocol = Agreed.By($"m: {Minutes}", [Agreed.Step("s", "m >= 60")]);
        var near = Assert.Single(protocol.On(Pupil.Seventeen.Missed("2026-10-05 0:10", "2026-10-30 0:20"), "2026-11-02").Upcoming);
        Assert.Equal(["2026-11-09 30"], near.FallsOut.Select(fall => $"{Agreed.Iso(fall.Date)} {fall.Amount}"));
    }
}
