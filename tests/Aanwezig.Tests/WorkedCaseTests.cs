namespace Aanwezig.Tests;

/// <summary>Whole cases, reasoned by hand.</summary>
public class WorkedCaseTests
{
    private const string Example = """
        attendance: { unknown: { after: 3 school_days, becomes: unexcused } }
        measures:
          unexcused_hours: { total: hours, of: [unexcused, late, left_early], over: 4 school_weeks }
          to_report: { total: hours, of: [unexcused, late, left_early], over: 4 school_weeks, restarts_after: [report_16] }
          reports: { steps: report_16, over: school_year }
        steps:
          - id: coach_talk
            when: unexcused_hours >= 5
            contact: student
            how: [in_person, phone]
            within: 3 school_days
            why: We missen je.
          - id: parents_call
            after: coach_talk
            when: unexcused_hours >= 5
            contact: parents
            how: [phone]
            within: 2 school_days
            why: Samen kijken wat helpt.
          - id: report_16
            when: to_report >= 16
            who: coordinator
            contact: leerplicht
            duty: lpw_21a
            report: { type: uren_16, action_wanted: reports >= 1 }
            within: 5 working_days
            why: De wet vraagt dit van ons.
        """;

    private static readonly Protocol Protocol = Agreed.By(Example);

    private static Pupil Sixteen => Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-12 6:00", "2026-11-18 4:00").Did("2026-11-04 coach_talk done");

    [Fact]
    public void SixteenHoursPrecisely()
    {
        Assert.Equal(["coach_talk"], Protocol.Recommended(Sixteen, "2026-11-03"));
        Assert.Equal(["parents_call after student_first"], Protocol.Held(Sixteen, "2026-11-03"));
        Assert.Equal(["parents_call"], Protocol.Recommended(Sixteen, "2026-11-17"));
        Assert.Equal(["parents_call", "report_16"], Protocol.Recommended(Sixteen, "2026-11-18"));
        var report = Protocol.Advice(Sixteen, "2026-11-18", "report_16");
        Assert.Equal(("2026-11-18", "2026-11-25"), (Agreed.Iso(report.Onset), Agreed.Iso(report.Due!.Value)));
        var call = Protocol.Advice(Sixteen, "2026-11-18", "parents_call");
        Assert.Equal(("2026-11-04", "2026-11-06"), (Agreed.Iso(call.Start), Agreed.Iso(call.Due!.Value)));
        Assert.DoesNotContain("report_16", Protocol.Recommended(Sixteen, "2026-11-18", "2026-11-17T12:00"));
    }

    [Theory]
    [InlineData("nl/midden", "2026-11-09")]
    [InlineData("nl/noord", null)]
    public void AutumnBreakWithinTheFourWeeks_DependsOnTheRegion(string calendar, string? onset)
    {
        var pupil = Pupil.Seventeen.With(student => student with { Calendar = calendar })
            .Missed("2026-10-12 4:00", "2026-10-27 4:00", "2026-11-04 4:00", "2026-11-09 4:00");
        Assert.Equal(onset is null ? [] : [onset], Protocol.Onsets(pupil, "report_16"));
        Assert.Equal(onset is null, Protocol.Findings(pupil, "2026-11-09").Contains("no_school_day"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(", aligned: true", 0)]
    public void RollingAndWholeWeeks_AnswerDifferently(string aligned, int reports)
    {
        var protocol = Agreed.By($"m: {{ total: hours, of: [unexcused], over: 4 school_weeks{aligned} }}", [Agreed.Step("s", "m >= 16")]);
        Assert.Equal(reports, protocol.Onsets(Pupil.Seventeen.Missed("2026-11-04 8:00", "2026-12-01 8:00"), "s").Length);
        Assert.Empty(protocol.Onsets(Pupil.Seventeen.Missed("2026-11-04 8:00", "2026-12-02 8:00"), "s"));
    }

    [Fact]
    public void ChristmasDropsOutOfTheWindow()
    {
        var pupil = Pupil.Seventeen.Missed("2026-12-15 5:00", "2026-12-17 5:00", "2027-01-05 5:00", "2027-01-12 1:00");
        var report = Protocol.Advice(pupil, "2027-01-12", "report_16");
        Assert.Equal(("2027-01-12", "2027-01-19"), (Agreed.Iso(report.Onset), Agreed.Iso(report.Due!.Value)));
    }

    [Fact]
    public void SixHoursADay_BringTwoReportsAndNotThree() =>
        Assert.Equal(["2026-11-04", "2026-11-09"], Protocol.Onsets(Pupil.Seventeen.MissedDaily("2026-11-02", "2026-11-10"), "report_16"));

    [Fact]
    public void DiplomaHeld_BringsNoReport()
    {
        var pupil = Pupil.Seventeen.With(student => student with { StartkwalificatieFrom = Agreed.Day("2026-07-04") }).MissedDaily("2026-11-02", "2026-11-06");
        Assert.Empty(Protocol.Onsets(pupil, "report_16"));
        Assert.Equal(["2026-11-02"], Protocol.Onsets(pupil, "coach_talk"));
    }

    [Theory]
    [InlineData("counts", 1)]
    [InlineData("ignored", 0)]
    public void WorkPlacement_CountsAsAgreed(string practice, int reports)
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 4 school_weeks }", [Agreed.Step("s", "m >= 16")], $"attendance: {{ practice: {practice} }}");
        var pupil = Pupil.Born("2009-05-20")
            .Scheduled("2026-11-09 8:00 practice", "2026-11-10 8:00 practice", "2026-11-11 8:00 practice", "2026-11-12 8:00 practice", "2026-11-13 6:00")
            .Missed("2026-11-09 8:00 unexcused practice", "2026-11-10 8:00 unexcused practice");
        Assert.Equal(reports, protocol.Onsets(pupil, "s").Length);
    }
}
