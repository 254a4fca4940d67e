namespace Aanwezig.Tests.Occurrences;

/// <summary>A student who leaves on 4 November 2026 and comes back on Monday 16 November, beside one who only changes groups on the 5th.</summary>
public class OccurrenceDaysTests
{
    private const string Year = "m: { total: hours, of: [unexcused], over: school_year }";

    private static readonly string[] Back = ["2026-08-01..2026-11-04", "2026-11-16.."];

    private static readonly string[] Moved = ["2026-08-01..2026-11-04", "2026-11-05.."];

    [Theory]
    [InlineData("again: never")]
    [InlineData("again: when_false")]
    public void AfterAGap_EveryStepIsArmed_AndARecordLetsItOccur(string again)
    {
        var protocol = Agreed.By(Year, [Agreed.Step("s", "m >= 5", "coach", again)]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-18 0:30");
        Assert.Equal(["2026-11-03", "2026-11-18"], protocol.Onsets(pupil.EnrolledIn(Back), "s"));
        Assert.Equal(["2026-11-03"], protocol.Onsets(pupil.EnrolledIn(Moved), "s"));
    }

    [Fact]
    public void ComingBack_LetsNothingOccur()
    {
        var protocol = Agreed.By(Year, [Agreed.Step("s", "m >= 5")]);
        Assert.Equal(["2026-11-03"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 6:00").EnrolledIn(Back), "s"));
    }

    [Fact]
    public void ReasonThatSettlesWhileTheStudentIsAway_LetsNothingOccur()
    {
        var protocol = Agreed.By(Year, [Agreed.Step("s", "m >= 5")], "attendance: { unknown: { after: 3 school_days, becomes: unexcused } }");
        var pupil = Pupil.Seventeen.Missed("2026-11-04 6:00 unknown");
        Assert.Empty(protocol.Onsets(pupil.EnrolledIn(Back), "s"));
        Assert.Equal(["2026-11-09"], protocol.Onsets(pupil.EnrolledIn(Moved), "s"));
    }

    [Fact]
    public void DayOfReturn_MayBringAnOccurrence()
    {
        var protocol = Agreed.By(Year, [Agreed.Step("s", "m >= 5")]);
        Assert.Equal(["2026-11-16"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-16 6:00").EnrolledIn(Back), "s"));
        Assert.Empty(protocol.Onsets(Pupil.Seventeen.Missed("2026-11-10 6:00").EnrolledIn(Back), "s"));
    }

    [Fact]
    public void LeavingEndsWhatIsOpen_AndComingBackOpensNothing()
    {
        var protocol = Agreed.By(Year, [Agreed.Step("s", "m >= 5"), Agreed.Step("report", "m >= 5", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00");
        Assert.Equal(["s 2026-11-03 expired 2026-11-05", "report 2026-11-03 expired 2026-11-05"], protocol.Outcomes(pupil.EnrolledIn(Back), "2026-11-20"));
        Assert.Equal(["s 2026-11-03 open", "report 2026-11-03 open"], protocol.Outcomes(pupil.EnrolledIn(Moved), "2026-11-20"));
    }

    [Theory]
    [InlineData("total: hours, of: [sick], over: 4 school_weeks", "3", "3")]
    [InlineData("total: hours, of: [sick], over: enrolment", "1", "3")]
    [InlineData("streak: school_days, of: [sick]", "3", "1")]
    [InlineData("count: spells, of: [sick], over: school_year", "1", "2")]
    [InlineData("total: hours, of: [sick], over: 6 school_days", "1", "1")]
    public void Windows_LookBackAcrossTheGap_AndItsDaysAreNoSchoolDaysOfTheStudent(string measure, string back, string moved)
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 1:00 sick", "2026-11-04 1:00 sick", "2026-11-16 1:00 sick");
        Assert.Equal(back, Agreed.Value($"{{ {measure} }}", pupil.EnrolledIn(Back), "2026-11-16"));
        Assert.Equal(moved, Agreed.Value($"{{ {measure} }}", pupil.EnrolledIn(Moved), "2026-11-16"));
    }

    [Fact]
    public void Limit_LooksBackAcrossTheGap()
    {
        var protocol = Agreed.By(Year, [Agreed.Step("s", "m >= 5", "coach", "at_most: { times: 1, per: 28 days }")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-18 1:00").EnrolledIn(Back);
        Assert.Equal(["2026-11-03", "2026-12-01"], protocol.Onsets(pupil, "s"));
    }

    [Fact]
    public void StudentFirst_LooksBackAcrossTheGap_AndAcquaintanceDoesNot()
    {
        var protocol = Agreed.By(Year, [Agreed.Step("talk", "m >= 5", "student"), Agreed.Step("call", "m >= 5", "parents")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-18 1:00").Did("2026-11-03 talk done", "2026-11-03 acquaintance done");
        Assert.Equal(["acquaintance"], protocol.Advice(pupil.EnrolledIn(Back), "2026-11-18", "call").Topics);
        Assert.Empty(protocol.Advice(pupil.EnrolledIn(Moved), "2026-11-18", "call").Topics);
    }

    [Fact]
    public void Presence_IsOfThePresentEnrolment()
    {
        var protocol = Agreed.By(Year, [Agreed.Step("s", "m >= 5")]);
        var pupil = Pupil.Seventeen.Scheduled("2026-11-03 5:00", "2026-11-10 5:00", "2026-11-17 5:00").Missed("2026-11-03 5:00", "2026-11-17 1:00");
        Assert.Equal((240, 300), Present(protocol, pupil.EnrolledIn(Back)));
        Assert.Equal((540, 900), Present(protocol, pupil.EnrolledIn(Moved)));
    }

    [Fact]
    public void ScheduledTimeBetweenEnrolments_IsInNoShare()
    {
        var pupil = Pupil.Seventeen.Scheduled("2026-11-03 5:00", "2026-11-10 5:00", "2026-11-17 5:00").Missed("2026-11-03 5:00");
        Assert.Equal("50", Agreed.Value("{ share: absent, over: school_year }", Scheduled(pupil).EnrolledIn("2026-11-02..2026-11-04", "2026-11-16.."), "2026-11-17"));
    }

    // Each week has a row, so that the scheduled time of each day is known.
    private static Pupil Scheduled(Pupil pupil) => pupil.Scheduled("2026-11-16 0:00");

    private static (int Attended, int Scheduled) Present(Protocol protocol, Pupil pupil) =>
        protocol.On(pupil, "2026-11-17").Presence is { } presence ? (presence.AttendedMinutes, presence.ScheduledMinutes) : (0, 0);
}
