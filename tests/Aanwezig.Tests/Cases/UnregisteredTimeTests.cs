namespace Aanwezig.Tests.Cases;

public class UnregisteredTimeTests
{
    private const string Hours = "hours: { total: hours, of: [unexcused], over: 4 school_weeks }";
    private static readonly string[] Call = [Agreed.Step("s", "hours >= 5")];

    [Fact]
    public void FullRegistration_LeavesUnwrittenLessonsOpen_AsAFindingOnly()
    {
        var protocol = Agreed.By(Hours, Call, "attendance: { registration: full, unknown: { after: 3 school_days, becomes: unexcused } }");
        var pupil = Pupil.Seventeen.Scheduled("2026-11-03 6:00", "2026-11-04 6:00").Missed("2026-11-04 6:00 present");
        Assert.Equal(["not_registered"], protocol.Findings(pupil, "2026-11-20"));
        Assert.Empty(protocol.Recommended(pupil, "2026-11-20"));
        Assert.Empty(protocol.Onsets(pupil, "s"));
        Assert.Empty(protocol.Findings(pupil.Missed("2026-11-03 6:00 present"), "2026-11-20"));
        Assert.Equal("1..7", Agreed.Value("{ total: hours, of: [late] }", pupil.Missed("2026-11-04 1:00 late"), "2026-11-20", "attendance: { registration: full }"));
    }

    [Fact]
    public void RegistrationOfAbsencesOnly_LeavesNothingOpen()
    {
        var protocol = Agreed.By(Hours, Call);
        Assert.Empty(protocol.Findings(Pupil.Seventeen.Scheduled("2026-11-03 6:00"), "2026-11-20"));
    }

    [Theory]
    [InlineData("late")]
    [InlineData("TL")]
    public void HostsOwnCode_MeansItsKindForFullRegistrationToo(string code)
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 2")], "attendance: { codes: { TL: late }, registration: full }");
        Assert.Empty(protocol.Findings(Pupil.Seventeen.Scheduled("2026-11-03 1:00").Missed($"2026-11-03 0:10 {code}"), "2026-11-04"));
    }

    [Fact]
    public void TimetableOfTheGroupBeforeTheEnrolment_IsNotAskedFor()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 2")], "attendance: { registration: full }");
        var pupil = Pupil.Seventeen.Enrolled("2026-11-02").Scheduled("2026-10-05 6:00", "2026-11-03 1:00").Missed("2026-11-03 1:00 present");
        Assert.Empty(protocol.Findings(pupil, "2026-11-04"));
    }

    [Fact]
    public void LateArrivalInOneLesson_DoesNotSpeakForTheOtherLessonsOfTheDay()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 2")], "attendance: { registration: full }");
        var pupil = Pupil.Seventeen
            .Scheduled([.. Enumerable.Repeat("2026-11-03 1:00", 6)])
            .Missed("2026-11-03 0:10 late");
        Assert.Contains("not_registered", protocol.Findings(pupil, "2026-11-04"));
    }
}
