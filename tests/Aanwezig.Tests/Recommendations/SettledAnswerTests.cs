using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Recommendations;

namespace Aanwezig.Tests.Recommendations;

/// <summary>Answers that were once given otherwise than the contract says.</summary>
public class SettledAnswerTests
{
    [Theory]
    [InlineData("2007-03-14", "leerplicht", "lpw_21a", "uren_16")]
    [InlineData("2009-03-12", "doorstroompunt", "web_818a", "doorstroompunt")]
    public void ReportToAnAuthorityThatDoesNotServeTheStudent_IsNotNear(string born, string authority, string duty, string type)
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("report", "m >= 16", authority, $"duty: {duty}", $"report: {{ type: {type} }}")]);
        Assert.Empty(protocol.On(Pupil.Born(born).Missed("2026-11-03 10:00"), "2026-11-03").Upcoming);
    }

    [Fact]
    public void FindOut_ShowsTheOpenRecordsAsEvidence()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 5")]);
        var advice = protocol.Advice(Pupil.Seventeen.Missed("2026-11-03 3:00 unknown", "2026-11-04 3:00 unknown"), "2026-11-04", "find_out");
        var dates = advice.Evidence.SelectMany(item => item.Counted.Select(one => one.Record.Date).Concat(item.LeftOut.Select(one => one.Record.Date))).Distinct().Select(Agreed.Iso);
        Assert.Equal(["2026-11-03", "2026-11-04"], dates);
    }

    [Theory]
    [InlineData("2026-11-03 6:00 present")]
    [InlineData("2026-11-03 6:00 present,2026-11-04 6:00")]
    [InlineData("2026-11-03 6:00 present,2026-11-04 6:00 cancelled")]
    public void WhatWasAttended_LeavesOutRecordsOnDaysWithoutSchool(string records)
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 50")]);
        var presence = protocol.On(Pupil.Seventeen.Scheduled("2026-11-03 6:00").Missed(records.Split(',')), "2026-11-05").Presence;
        Assert.Equal((360, 360), (presence?.AttendedMinutes, presence?.ScheduledMinutes));
    }

    [Theory]
    [InlineData("m >= 5", "2026-11-05")]
    [InlineData("m >= 11", "2026-11-09")]
    public void StepThatOpenReasonsHold_IsReleasedOnTheDayThatDecidesIt(string when, string date)
    {
        // Monday's record settles on Thursday 5, Wednesday's on Monday 9 November; eleven hours need both.
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused] }", [Agreed.Step("s", when)], "attendance: { unknown: { after: 3 school_days, becomes: unexcused } }");
        var pupil = Pupil.Seventeen.Missed("2026-11-02 6:00 unknown", "2026-11-04 6:00 unknown");
        Assert.Equal([date], protocol.Onsets(pupil, "s"));
        Assert.Equal(date, Agreed.Iso(Assert.Single(protocol.On(pupil, "2026-11-04").Withheld).Release.Date!.Value));
    }

    [Fact]
    public void TwoStatesAtTheSameMoment_AreAMistakeInEitherOrder()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("talk", "m >= 5", "student"), Agreed.Step("call", "m >= 5", "parents")]);
        var pupil = Pupil.Nineteen.Missed("2026-11-03 6:00").Did("2026-11-03 talk done");
        Assert.Throws<InvalidInputException>(() => protocol.Recommended(pupil.Said("2026-11-02 given", "2026-11-02 refused"), "2026-11-03"));
        Assert.Throws<InvalidInputException>(() => protocol.Recommended(pupil.Said("2026-11-02 refused", "2026-11-02 given"), "2026-11-03"));
    }
}
