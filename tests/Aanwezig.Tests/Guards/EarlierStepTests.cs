namespace Aanwezig.Tests.Guards;

public class EarlierStepTests
{
    private static readonly Protocol Chain = Agreed.By(
        "m: { total: hours, of: [unexcused], over: 7 days }",
        [
            Agreed.Step("talk", "m >= 5", "student", "within: 3 school_days"),
            Agreed.Step("team", "m >= 5", "team", "after: talk", "within: 2 school_days"),
        ]);

    private static Pupil Missed => Pupil.Seventeen.Missed("2026-11-03 6:00");

    [Theory]
    [InlineData("2026-11-04 talk done", true)]
    [InlineData("2026-11-04 talk declined", true)]
    [InlineData("2026-11-04 talk waived", true)]
    [InlineData("2026-11-04 talk attempted", false)]
    [InlineData("2026-11-04 talk withdrawn", false)]
    public void EarlierStep_GoesFirst(string entry, bool free)
    {
        var pupil = Missed.Did(entry);
        Assert.Equal(["team after"], Chain.Held(pupil, "2026-11-03"));
        Assert.Equal(free ? [] : ["team after"], Chain.Held(pupil, "2026-11-04"));
        Assert.Equal(free, Chain.Recommended(pupil, "2026-11-04").Contains("team"));
    }

    [Theory]
    [InlineData("2026-11-04", "2026-11-04", false)]
    [InlineData("2026-11-04", "2026-11-05", true)]
    [InlineData("2026-11-03", "2026-11-04", true)]
    [InlineData("2026-11-02", "2026-11-04", false)]
    public void TwoAttemptsAtTheStudentOnDifferentDates_AreEnough(string first, string second, bool free)
    {
        var pupil = Missed.Did($"{first} talk attempted", $"{second} talk attempted");
        Assert.Equal(free, Chain.Recommended(pupil, "2026-11-05").Contains("team"));
        Assert.Contains("talk", Chain.Recommended(pupil, "2026-11-05"));
    }

    [Fact]
    public void TwoAttemptsAtSomeoneElse_AreNotEnough()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused], over: 7 days }",
            [Agreed.Step("first", "m >= 5", "coordinator"), Agreed.Step("team", "m >= 5", "team", "after: first")]);
        Assert.Equal(["team after"], protocol.Held(Missed.Did("2026-11-03 first attempted", "2026-11-04 first attempted"), "2026-11-05"));
    }

    [Fact]
    public void LatestOccurrence_IsTheOneThatCounts()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-17 6:00").Did("2026-11-04 talk done");
        Assert.Equal(["team"], Chain.Recommended(pupil, "2026-11-16"));
        Assert.Equal(["team after"], Chain.Held(pupil, "2026-11-17"));
    }

    [Fact]
    public void OccurrenceFromLongAgo_CountsAsWell()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused], over: 7 days }\nlates: { count: records, of: [late], over: 7 days }",
            [Agreed.Step("talk", "lates >= 1", "student"), Agreed.Step("team", "m >= 5", "team", "after: talk")]);
        var pupil = Pupil.Seventeen.Missed("2026-09-08 0:05 late", "2027-06-08 6:00");
        Assert.Equal(["team after"], protocol.Held(pupil, "2027-06-08"));
        Assert.Equal(["team"], protocol.Recommended(pupil.Did("2026-09-09 talk done"), "2027-06-08"));
    }

    [Fact]
    public void StepThatNeverOccurred_HoldsBackUntilAnEntryOfItExists()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused], over: 7 days }\nlates: { count: records, of: [late] }",
            [Agreed.Step("talk", "lates >= 1", "student"), Agreed.Step("team", "m >= 5", "team", "after: talk")]);
        Assert.Equal(["team after"], protocol.Held(Missed, "2026-11-10"));
        Assert.Equal(["team"], protocol.Recommended(Missed.Did("2026-11-05 talk done"), "2026-11-10"));
        Assert.Equal("2026-11-05", Agreed.Iso(protocol.Advice(Missed.Did("2026-11-05 talk done"), "2026-11-10", "team").Start));
    }

    [Fact]
    public void EveryStepOfAList_GoesFirst()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused], over: 7 days }",
            [Agreed.Step("talk", "m >= 5", "student"), Agreed.Step("mentor", "m >= 5", "coordinator"), Agreed.Step("team", "m >= 5", "team", "after: [talk, mentor]")]);
        Assert.Equal(["team after"], protocol.Held(Missed.Did("2026-11-04 talk done"), "2026-11-05"));
        Assert.Equal(["team"], protocol.Recommended(Missed.Did("2026-11-04 talk done", "2026-11-05 mentor waived"), "2026-11-05"));
    }

    [Fact]
    public void DeadlineOfAnAgreement_CountsFromTheEntryThatReleasedIt()
    {
        var pupil = Missed.Did("2026-11-06 talk done");
        var team = Chain.Advice(pupil, "2026-11-11", "team");
        Assert.Equal(("2026-11-03", "2026-11-06", "2026-11-10", true), (Agreed.Iso(team.Onset), Agreed.Iso(team.Start), Agreed.Iso(team.Due!.Value), team.Overdue));
        Assert.False(Chain.Advice(pupil, "2026-11-10", "team").Overdue);
    }

    [Fact]
    public void Duty_IsHeldByNeitherAfterNorStudentFirst()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused], over: 4 school_weeks }",
            [Agreed.Step("talk", "m >= 5", "student"), Agreed.Step("report", "m >= 16", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }")]);
        Assert.Contains("report", protocol.Recommended(Pupil.Seventeen.Missed("2026-11-03 16:00"), "2026-11-03"));
    }
}
