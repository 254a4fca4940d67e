using Aanwezig.Attendance;
using Aanwezig.Definitions;

namespace Aanwezig.Tests.Recommendations;

public class UngroundedEntriesTests
{
    private const string Hours = "hours: { total: hours, of: [unexcused], over: 4 school_weeks, restarts_after: [report] }";

    private static readonly Protocol Reports = Agreed.By(
        Hours, [Agreed.Step("report", "hours >= 16", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }", "within: 5 working_days")]);

    private static AttendanceRecord Second => Pupil.Record("2026-11-10 6:00") with { Id = "r2" };

    private static AttendanceRecord Ill => Pupil.Record("2026-11-10 6:00 sick") with { Id = "r2b", Supersedes = "r2", RecordedAt = Agreed.Moment("2026-11-18T10:00") };

    // Sixteen hours on Friday 13 November; on the 18th the school writes that 10 November was illness.
    private static Pupil Corrected => Pupil.Seventeen.Missed("2026-11-03 5:00", "2026-11-13 5:00").Registered(Second, Ill).Did("2026-11-16 report done");

    [Fact]
    public void CorrectionAfterwards_TakesTheGroundAway_AndTheViewOfThenStays()
    {
        var then = Reports.On(Pupil.Seventeen.Missed("2026-11-03 5:00", "2026-11-13 5:00").Registered(Second, Ill), "2026-11-16", "2026-11-16T12:00");
        var advice = Assert.Single(then.Recommendations);
        Assert.Equal(("2026-11-13", "2026-11-20"), (Agreed.Iso(advice.Onset), Agreed.Iso(advice.Due!.Value)));

        var now = Reports.On(Corrected, "2026-11-18");
        Assert.Empty(now.Recommendations);
        var gone = Assert.Single(now.Ungrounded);
        Assert.Equal(("report", "2026-11-16", "2026-11-13", IfCorrected.Withdraw), (gone.Step, Agreed.Iso(gone.Done), Agreed.Iso(gone.OnsetThen), gone.Action));
        Assert.Equal("10", Assert.Single(now.Upcoming).Value.Min.ToString());
        Assert.Empty(Reports.Onsets(Corrected, "report"));
    }

    [Fact]
    public void TakenBack_IsNoLongerListed()
    {
        Assert.Empty(Reports.On(Corrected.Did("2026-11-19 report withdrawn"), "2026-11-19").Ungrounded);
        Assert.Single(Reports.On(Corrected.Did("2026-11-19 report withdrawn"), "2026-11-18").Ungrounded);
        Assert.Single(Reports.On(Corrected, "2027-03-01").Ungrounded);
    }

    [Fact]
    public void EntryWrittenAfterTheCorrection_NeverHadAGround()
    {
        var pupil = Corrected with { Case = Corrected.Case with { Dossier = [] } };
        Assert.Empty(Reports.On(pupil.Entered(Pupil.Entry("2026-11-16 report done") with { RecordedAt = Agreed.Moment("2026-11-18T10:00") }), "2026-11-20").Ungrounded);
        Assert.Single(Reports.On(pupil.Entered(Pupil.Entry("2026-11-16 report done") with { RecordedAt = Agreed.Moment("2026-11-18T09:59") }), "2026-11-20").Ungrounded);
    }

    [Fact]
    public void EntryBeforeTheGroundWasKnown_IsANote()
    {
        var pupil = Pupil.Seventeen.Registered(Pupil.Record("2026-11-13 16:00") with { Id = "a", RecordedAt = Agreed.Moment("2026-11-17T09:00") },
            Pupil.Record("2026-11-13 16:00 cancelled") with { Id = "b", Supersedes = "a", RecordedAt = Agreed.Moment("2026-11-18T09:00") });
        Assert.Empty(Reports.On(pupil.Did("2026-11-16 report done"), "2026-11-20").Ungrounded);
        Assert.Single(Reports.On(pupil.Did("2026-11-17 report done"), "2026-11-20").Ungrounded);
    }

    [Theory]
    [InlineData("parents", IfCorrected.Tell)]
    [InlineData("student", IfCorrected.Nothing)]
    [InlineData("doorstroompunt", IfCorrected.Withdraw)]
    public void WhatFollowsACorrection_DependsOnWhoWasContacted(string contact, IfCorrected action)
    {
        var protocol = Agreed.By("hours: { total: hours, of: [unexcused] }", [Agreed.Step("s", "hours >= 5", contact)]);
        var pupil = Pupil.Nineteen.Registered(Second, Ill).Did("2026-11-11 s done");
        Assert.Equal(action, Assert.Single(protocol.On(pupil, "2026-11-20").Ungrounded).Action);
    }

    [Fact]
    public void EntryWhoseGroundOnlyMoved_StandsOnTheNewOne()
    {
        var moved = Pupil.Record("2026-11-05 16:00") with { Id = "b", Supersedes = "a", RecordedAt = Agreed.Moment("2026-11-09T09:00") };
        var pupil = Pupil.Seventeen.Registered(Pupil.Record("2026-11-03 16:00") with { Id = "a" }, moved).Did("2026-11-06 report done");
        var answer = Reports.On(pupil, "2026-11-10");
        Assert.Empty(answer.Ungrounded);
        Assert.Empty(answer.Recommendations);
    }

    [Fact]
    public void DiplomaThatBecameKnownLater_TakesTheGroundOfAReportAway()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 5", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00").Did("2026-11-05 s done");
        pupil = pupil with
        {
            Case = pupil.Case with
            {
                Facts = [new FactChange("startkwalificatie", "true", Agreed.Day("2026-07-04")) { RecordedAt = Agreed.Moment("2026-11-10T09:00") }],
            },
        };
        Assert.Equal("s", Assert.Single(protocol.On(pupil, "2026-11-12").Ungrounded).Step);
    }

    [Fact]
    public void StepsOwnAnswerToACorrection_Wins()
    {
        var protocol = Agreed.By("hours: { total: hours, of: [unexcused] }", [Agreed.Step("s", "hours >= 5", "coach", "if_corrected: tell")]);
        Assert.Equal(IfCorrected.Tell, Assert.Single(protocol.On(Pupil.Nineteen.Registered(Second, Ill).Did("2026-11-11 s done"), "2026-11-20").Ungrounded).Action);
    }
}
