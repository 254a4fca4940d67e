namespace Aanwezig.Tests.Occurrences.Events;

public class ArmingTests
{
    [Fact]
    public void StepOccursOnceWhileItsConditionHolds_AndAgainAfterItWasNotMet()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 7 days }", [Agreed.Step("s", "m >= 5")]);
        Assert.Equal(["2026-11-03"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-05 6:00", "2026-11-11 6:00"), "s"));
        Assert.Equal(["2026-11-03", "2026-11-13"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-05 6:00", "2026-11-13 6:00"), "s"));
    }

    [Theory]
    [InlineData("2026-11-09", 1)]
    [InlineData("2026-11-10", 1)]
    [InlineData("2026-11-11", 2)]
    public void OneDayOfNotMet_ArmsFromTheNextRecordOn(string again, int times)
    {
        // On 10 November the window of seven days starts at the 4th; a record of that day itself keeps it Met.
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 7 days }", [Agreed.Step("s", "m >= 5")]);
        Assert.Equal(times, protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 6:00", $"{again} 6:00"), "s").Length);
    }

    [Fact]
    public void Never_IsOncePerSchoolYear()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 7 days }", [Agreed.Step("s", "m >= 5", "coach", "again: never")]);
        Assert.Equal(["2026-11-03", "2027-09-07"], protocol.Onsets(
            Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-12-03 6:00", "2027-03-02 6:00", "2027-09-07 6:00", "2027-10-05 6:00"), "s", "2027-12-01"));
    }

    [Fact]
    public void NewSchoolYear_ArmsAMeasureOverTheYear()
    {
        var protocol = Agreed.By("m: { count: records, of: [late], over: school_year }", [Agreed.Step("s", "m >= 1")]);
        Assert.Equal(["2026-11-03", "2027-08-31"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 0:05 late", "2027-07-15 0:05 late", "2027-08-31 0:05 late"), "s", "2027-12-01"));
    }

    [Fact]
    public void AgainAfterThreeSchoolWeeks_ReturnsWhileItHolds_HolidaysNotCounted()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: school_year }", [Agreed.Step("s", "m >= 5", "coach", "again: { after: 3 school_weeks }")]);
        Assert.Equal(
            ["2026-10-06", "2026-11-03", "2026-11-24", "2026-12-15", "2027-01-19"],
            protocol.Onsets(Pupil.Seventeen.Missed("2026-10-06 6:00"), "s", "2027-02-01"));
    }

    [Fact]
    public void AgainAfterAWhile_AlsoReturnsAfterNotMet()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 3 days }", [Agreed.Step("s", "m >= 5", "coach", "again: { after: 3 school_weeks }")]);
        Assert.Equal(["2026-11-03", "2026-11-10"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-10 6:00"), "s"));
    }

    [Fact]
    public void AgainAfterAWhile_BarsNothingOnceTheTimeHasPassed()
    {
        // Holds from 3 to 9 November; armed again on the 5th, when it still holds: the limit that opens is the cause.
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 7 days }", [Agreed.Step("s", "m >= 5", "coach", "again: { after: 2 days }")]);
        Assert.Equal(["2026-11-03", "2026-11-05", "2026-11-07", "2026-11-09"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 6:00"), "s"));
    }

    [Fact]
    public void CountingThatRestarts_LeavesTheOnsetDayOut_AndArms()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 4 school_weeks, restarts_after: [s] }", [Agreed.Step("s", "m >= 16")]);
        Assert.Equal(["2026-11-04", "2026-11-09"], protocol.Onsets(Pupil.Seventeen.MissedDaily("2026-11-02", "2026-11-10"), "s"));
        Assert.Equal(["2026-11-04", "2026-11-05"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-04 16:00", "2026-11-05 16:00"), "s"));
        Assert.Equal(["2026-11-04"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-04 23:00", "2026-11-05 15:59"), "s"));
    }

    [Fact]
    public void CountingRestarts_WhateverBecameOfTheOccurrence()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 4 school_weeks, restarts_after: [s] }", [Agreed.Step("s", "m >= 16")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 16:00", "2026-11-05 15:59").Did("2026-11-03 s waived");
        Assert.Equal(["2026-11-03"], protocol.Onsets(pupil, "s"));
    }

    [Fact]
    public void RestartByAnotherStep_ArmsThisOne()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused], over: school_year, restarts_after: [other] }\nlates: { count: records, of: [late], over: 1 days }",
            [Agreed.Step("s", "m >= 5"), Agreed.Step("other", "lates >= 1")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-04 0:05 late", "2026-11-05 6:00", "2026-11-06 6:00");
        Assert.Equal(["2026-11-03", "2026-11-05"], protocol.Onsets(pupil, "s"));
    }

    [Fact]
    public void ClearWhen_ArmsInsteadOfNotMet()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 7 days }", [Agreed.Step("s", "m >= 5", "coach", "clear_when: m < 2")]);
        // 3 hours stay until 12 November: no longer five, not yet below two.
        var pupil = Pupil.Seventeen.Missed("2026-11-03 3:00", "2026-11-04 2:00", "2026-11-05 3:00", "2026-11-11 3:00", "2026-11-12 0:30");
        Assert.Equal(["s 2026-11-04 open"], protocol.Outcomes(pupil, "2026-11-17"));
        Assert.Equal(["s 2026-11-04 cleared 2026-11-18"], protocol.Outcomes(pupil, "2026-11-30"));
        Assert.Equal(["2026-11-04", "2026-11-19"], protocol.Onsets(pupil.Missed("2026-11-19 6:00"), "s"));
    }

    [Fact]
    public void NothingOccursOnADayOnWhichItsOwnClearWhenIsMet()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused], over: 7 days }\nback: { count: records, of: [present], over: 1 days }",
            [Agreed.Step("s", "m >= 5", "coach", "clear_when: back >= 1")]);
        Assert.Empty(protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 2:30", "2026-11-03 2:30", "2026-11-03 1:00 present"), "s"));
        Assert.Equal(["2026-11-03"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-04 1:00 present"), "s"));
    }

    [Fact]
    public void Unknown_ArmsNothing()
    {
        // Met on 3 November; the open record of 11 November keeps the window of seven days from ever being NotMet before 13 November.
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 7 days }", [Agreed.Step("s", "m >= 5")]);
        var open = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-09 6:00 unknown", "2026-11-13 6:00");
        Assert.Equal(["2026-11-03"], protocol.Onsets(open, "s"));
        Assert.Empty(protocol.Held(open, "2026-11-11"));
        var clear = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-13 6:00");
        Assert.Equal(["2026-11-03", "2026-11-13"], protocol.Onsets(clear, "s"));
    }

    [Fact]
    public void AgainNever_IsArmedByTheNextSchoolYear()
    {
        var protocol = Agreed.By("m: { count: records, of: [unexcused], over: 7 days }", [Agreed.Step("s", "m >= 1", "coach", "again: never")], inForce: "{ from: 2025-08-01 }");
        Assert.Equal(["2026-03-03", "2026-09-08"], protocol.Onsets(Pupil.Seventeen.Missed("2026-03-03 1:00", "2026-05-12 1:00", "2026-09-08 1:00", "2026-11-03 1:00"), "s"));
    }

    // On Thursday 5 November the open reason of Monday turned out to count, so the opening moves from Tuesday to Monday.
    [Theory]
    [InlineData("2026-11-02 1:00 unknown", "2026-11-03")]
    [InlineData("2026-11-17 1:00", "2026-11-03,2026-11-17")] // another opening
    public void OpeningThatMovesBack_ArmsNothing(string also, string onsets)
    {
        var protocol = Agreed.By(
            "m: { count: records, of: [unexcused], from_first: 7 days }", [Agreed.Step("s", "m >= 1")], "attendance: { unknown: { after: 3 school_days, becomes: unexcused } }");
        Assert.Equal(onsets.Split(','), protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 1:00", also), "s"));
    }
}
