using Aanwezig.Attendance;

namespace Aanwezig.Tests.Occurrences.Events;

public class CauseTests
{
    private const string Hours = "hours: { total: hours, of: [unexcused], over: 4 school_weeks }";

    [Fact]
    public void Birthday_IsNoCause_AndTheNextRecordIs()
    {
        var protocol = Agreed.By(Hours, [Agreed.Step("s", "hours >= 5 and age >= 18")]);
        var pupil = Pupil.Born("2008-11-10").Missed("2026-11-03 6:00");
        Assert.Empty(protocol.Onsets(pupil, "s"));
        Assert.Equal(["2026-11-12"], protocol.Onsets(pupil.Missed("2026-11-12 0:10"), "s"));
        Assert.Equal(["2026-11-10"], protocol.Onsets(pupil.Missed("2026-11-10 0:10"), "s"));
    }

    [Theory]
    [InlineData("2027-02-28", false)]
    [InlineData("2027-03-01", true)]
    public void BornOnALeapDay_IsOlderOnTheFirstOfMarch(string on, bool older)
    {
        var protocol = Agreed.By("m: { count: records, of: [late] }", [Agreed.Step("s", "age >= 19", "coach")]);
        Assert.Equal(older, protocol.Recommended(Pupil.Born("2008-02-29"), on).Length == 1);
    }

    [Fact]
    public void FactThatChanges_IsNoCause()
    {
        var protocol = Agreed.By(Hours, [Agreed.Step("s", "hours >= 5 and level <= 2")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00").Fact("level", "3").Fact("level", "2", "2026-11-10");
        Assert.Empty(protocol.Onsets(pupil, "s"));
        Assert.Equal(["2026-11-11"], protocol.Onsets(pupil.Missed("2026-11-11 0:05"), "s"));
    }

    [Fact]
    public void AuthorityThatDidNotServeForATime_IsAskedAgainAtTheNextRecord()
    {
        var protocol = Agreed.By("lates: { count: records, of: [late], over: school_year }", [Agreed.Step("s", "lates >= 2", "leerplicht", "report: { type: overig }")]);
        var pupil = Pupil.Seventeen.Registered(
            [.. new[] { "2026-09-02", "2026-09-03", "2026-11-10" }.Select(day => new AttendanceRecord(Agreed.Day(day), 10, "late"))]);
        Assert.Equal(["2026-09-03"], protocol.Onsets(pupil, "s"));
        Assert.Equal(["2026-09-03", "2026-11-10"], protocol.Onsets(pupil.Fact("exempt", "both", "2026-10-01").Fact("exempt", "none", "2026-11-01"), "s"));
    }

    [Fact]
    public void NotAgainThisSchoolYear_IsAgainInTheNext()
    {
        var protocol = Agreed.By("lates: { count: records, of: [late], over: 4 school_weeks }", [Agreed.Step("s", "lates >= 1", "coach", "again: never")]);
        var pupil = Pupil.Seventeen.Registered(
            [.. new[] { "2026-09-02", "2026-11-10", "2027-09-01", "2027-11-10" }.Select(day => new AttendanceRecord(Agreed.Day(day), 10, "late"))]);
        Assert.Equal(["2026-09-02", "2027-09-01"], protocol.Onsets(pupil, "s", "2027-12-01"));
    }

    [Fact]
    public void FactThatBecomesKnown_IsNoCause()
    {
        var protocol = Agreed.By(Hours, [Agreed.Step("s", "hours >= 5 and level <= 2")]);
        Assert.Empty(protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 6:00").Fact("level", "2", "2026-11-10"), "s"));
    }

    [Fact]
    public void StatusThatChanges_IsNoCause()
    {
        var protocol = Agreed.By(Hours, [Agreed.Step("s", "hours >= 16 and kwalificatieplichtig")]);
        var pupil = Pupil.Seventeen.MissedDaily("2026-11-03", "2026-11-05").Fact("exempt", "both").Fact("exempt", "none", "2026-11-10");
        Assert.Empty(protocol.Onsets(pupil, "s"));
        Assert.Equal(["2026-11-12"], protocol.Onsets(pupil.Missed("2026-11-12 0:05"), "s"));
    }

    [Fact]
    public void AuthorityThatComesToServe_IsNoCause()
    {
        var protocol = Agreed.By(Hours, [Agreed.Step("s", "hours >= 16", "doorstroompunt")]);
        var pupil = Pupil.Born("2008-11-10").MissedDaily("2026-11-03", "2026-11-05");
        Assert.Empty(protocol.Onsets(pupil, "s"));
        Assert.Equal(["2026-11-12"], protocol.Onsets(pupil.Missed("2026-11-12 0:05"), "s"));
    }

    [Fact]
    public void RecordThatLeavesTheWindow_IsNoCause()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused], over: 7 days }\nlates: { count: records, of: [late] }",
            [Agreed.Step("s", "m < 5 and lates >= 1")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-04 0:10 late");
        Assert.Empty(protocol.Onsets(pupil, "s"));
        Assert.Equal(["2026-11-11"], protocol.Onsets(pupil.Missed("2026-11-11 0:10 late"), "s"));
    }

    [Fact]
    public void RecordThatLeavesAStraightRun_IsNoCause()
    {
        var protocol = Agreed.By(
            "m: { count: spells, of: [sick], over: 7 days }\nlates: { count: records, of: [late] }",
            [Agreed.Step("s", "m <= 1 and lates >= 1")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-02 6:00 sick", "2026-11-04 6:00 sick", "2026-11-05 0:10 late");
        Assert.Empty(protocol.Onsets(pupil, "s"));
    }

    [Fact]
    public void StartOfTheProtocol_IsNoCause_ThoughEarlierRecordsCount()
    {
        var protocol = Agreed.By(Hours, [Agreed.Step("s", "hours >= 5")], inForce: "{ from: 2026-11-10 }");
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00");
        Assert.Empty(protocol.Onsets(pupil, "s"));
        Assert.Equal(["2026-11-11"], protocol.Onsets(pupil.Missed("2026-11-11 0:05"), "s"));
        Assert.Equal(["2026-11-10"], protocol.Onsets(pupil.Missed("2026-11-10 0:05"), "s"));
        Assert.Empty(protocol.Onsets(Pupil.Seventeen.Missed("2026-11-09 6:00"), "s"));
    }

    [Fact]
    public void ConditionWithoutAMeasure_NeedsNoCause()
    {
        var protocol = Agreed.By(string.Empty, [Agreed.Step("s", "concern")], "facts: { concern: boolean }");
        var pupil = Pupil.Seventeen.Fact("concern", "false").Fact("concern", "true", "2026-11-10").Fact("concern", "false", "2026-11-20").Fact("concern", "true", "2026-12-01");
        Assert.Equal(["2026-11-10", "2026-12-01"], protocol.Onsets(pupil, "s"));
    }

    [Fact]
    public void ReportOfYesterday_IsACauseToday()
    {
        var protocol = Agreed.By($"{Hours}\nreports: {{ steps: first, over: school_year }}", [Agreed.Step("second", "reports >= 1"), Agreed.Step("first", "hours >= 5")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00");
        Assert.Equal(["first 2026-11-03 open", "second 2026-11-04 open"], protocol.Outcomes(pupil, "2026-11-30"));
    }

    [Fact]
    public void RecordOfAnyMeasureInTheCondition_IsACause()
    {
        var protocol = Agreed.By($"{Hours}\nlates: {{ count: records, of: [late] }}", [Agreed.Step("s", "(hours >= 5 or lates >= 3) and age >= 18")]);
        var pupil = Pupil.Born("2008-11-10").Missed("2026-11-03 6:00", "2026-11-12 0:05 late");
        Assert.Equal(["2026-11-12"], protocol.Onsets(pupil, "s"));
    }

    [Fact]
    public void RecordOfAnotherKind_IsNoCause()
    {
        var protocol = Agreed.By(Hours, [Agreed.Step("s", "hours >= 5 and age >= 18")]);
        Assert.Empty(protocol.Onsets(Pupil.Born("2008-11-10").Missed("2026-11-03 6:00", "2026-11-12 6:00 sick", "2026-11-14 6:00"), "s"));
    }

    [Fact]
    public void StartOfTheEnrolment_IsNoCause_AndNothingBeginsOutsideIt()
    {
        var protocol = Agreed.By(Hours, [Agreed.Step("s", "hours >= 5")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00");
        Assert.Empty(protocol.Onsets(pupil.Enrolled("2026-11-04"), "s"));
        Assert.Equal(["2026-11-03"], protocol.Onsets(pupil.Enrolled("2026-11-03"), "s"));
        Assert.Empty(protocol.Onsets(pupil.Enrolled("2026-11-04").Missed("2026-11-05 0:05"), "s"));
        Assert.Equal(["2026-11-05"], protocol.Onsets(pupil.Enrolled("2026-11-04").Missed("2026-11-05 5:00"), "s"));
        Assert.Empty(protocol.Onsets(pupil.Enrolled(null, "2026-11-02"), "s"));
    }
}
