namespace Aanwezig.Tests.Recommendations;

public class ReservedAsksTests
{
    private const string Hours = "hours: { total: hours, of: [unexcused], over: 4 school_weeks }";
    private static readonly string[] Call = [Agreed.Step("s", "hours >= 5")];

    [Fact]
    public void FindOut_HasTheDateOfTheEarliestOpenRecord_AndIsForTheCoachWithinTwoSchoolDays()
    {
        var protocol = Agreed.By(Hours, Call);
        var advice = protocol.Advice(Pupil.Seventeen.Missed("2026-11-06 3:00 unknown", "2026-11-10 3:00 unknown"), "2026-11-10", "find_out");
        Assert.Equal("2026-11-06", Agreed.Iso(advice.Onset));
        Assert.Equal(("student", "coach"), (advice.Contact, advice.Who));
        Assert.Equal("2026-11-10", Agreed.Iso(advice.Due!.Value));
        Assert.Equal("proef/find_out/s1/2026-11-06", advice.Id);
    }

    [Fact]
    public void FindOut_DoneHidesItUntilAnotherOpens()
    {
        var protocol = Agreed.By(Hours, Call);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00 unknown", "2026-11-10 1:00 unknown").Did("2026-11-04 find_out done");
        Assert.Equal(["find_out"], protocol.Recommended(pupil, "2026-11-03"));
        Assert.Empty(protocol.Recommended(pupil, "2026-11-04"));
        Assert.Equal(["s unknown"], protocol.Held(pupil, "2026-11-04"));
        Assert.Empty(protocol.Recommended(pupil, "2026-11-09"));
        Assert.Equal(["find_out"], protocol.Recommended(pupil, "2026-11-10"));
    }

    [Fact]
    public void FindOut_AttemptedAsksOn()
    {
        var protocol = Agreed.By(Hours, Call);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00 unknown").Did("2026-11-04 find_out attempted");
        Assert.Equal(["find_out"], protocol.Recommended(pupil, "2026-11-05"));
    }

    [Fact]
    public void FindOut_IsATopicOfAnotherTalkWithTheStudent()
    {
        var protocol = Agreed.By($"{Hours}\nlates: {{ count: records, of: [late] }}", [.. Call, Agreed.Step("talk", "lates >= 1", "student")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00 unknown", "2026-11-03 0:10 late");
        Assert.Equal(["talk"], protocol.Recommended(pupil, "2026-11-03"));
        Assert.Contains("find_out", protocol.Advice(pupil, "2026-11-03", "talk").Topics);
        Assert.Equal(["find_out"], protocol.Recommended(pupil.Did("2026-11-04 talk done"), "2026-11-04"));
    }

    [Fact]
    public void FindOut_ShowsTheOpenRecordsAsEvidence()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 5")]);
        var advice = protocol.Advice(Pupil.Seventeen.Missed("2026-11-03 3:00 unknown", "2026-11-04 3:00 unknown"), "2026-11-04", "find_out");
        var dates = advice.Evidence.SelectMany(item => item.Counted.Select(one => one.Record.Date).Concat(item.LeftOut.Select(one => one.Record.Date))).Distinct().Select(Agreed.Iso);
        Assert.Equal(["2026-11-03", "2026-11-04"], dates);
    }
}
