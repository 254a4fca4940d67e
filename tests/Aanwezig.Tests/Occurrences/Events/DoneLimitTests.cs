using Aanwezig.Attendance;
using Aanwezig.Recommendations;

namespace Aanwezig.Tests.Occurrences.Events;

/// <summary>A limit over what was done: what occurred and was not done does not bar the next.</summary>
public class DoneLimitTests
{
    private const string Lates = "m: { count: records, of: [late], over: school_year, restarts_after: [s] }";
    private static readonly Protocol Weekly = Agreed.By(Lates, [Agreed.Step("s", "m >= 1", "coach", "at_most: { times: 1, per: 7 days, counting: done }")]);
    private static readonly Pupil Twice = Pupil.Seventeen.Missed("2026-11-03 0:05 late", "2026-11-05 0:05 late");

    [Theory]
    [InlineData("attempted")]
    [InlineData("declined")]
    [InlineData("waived")]
    public void WhatWasNotDone_BarsNothing(string outcome) =>
        Assert.Equal(["2026-11-03", "2026-11-05"], Weekly.Onsets(Twice.Did($"2026-11-03 s {outcome}"), "s"));

    [Theory]
    [InlineData("2026-11-03", "2026-11-10")]
    [InlineData("2026-11-04", "2026-11-11")]
    [InlineData("2026-11-05", "2026-11-05")]
    [InlineData("2026-11-06", "2026-11-05")]
    public void WhatWasDoneBeforeTheDay_Bars_CountedFromTheDayItWasDone(string done, string occurs) =>
        Assert.Equal(["2026-11-03", occurs], Weekly.Onsets(Twice.Did($"{done} s done"), "s"));

    [Theory]
    [InlineData("2026-11-05", "2026-11-06")]
    [InlineData("2026-11-06", "2026-11-07")]
    public void WhatWasTakenBack_BarsNoLongerFromTheDayAfter(string withdrawn, string occurs) =>
        Assert.Equal(["2026-11-03", occurs], Weekly.Onsets(Twice.Did("2026-11-04 s done", $"{withdrawn} s withdrawn"), "s"));

    [Fact]
    public void SecondOfTwo_StillMayBeDone_AndTheThirdWaits()
    {
        var protocol = Agreed.By(Lates, [Agreed.Step("s", "m >= 1", "coach", "at_most: { times: 2, per: 7 days, counting: done }")]);
        var pupil = Pupil.Seventeen
            .Missed("2026-11-02 0:05 late", "2026-11-03 0:05 late", "2026-11-04 0:05 late")
            .Did("2026-11-02 s done", "2026-11-03 s done");
        Assert.Equal(["2026-11-02", "2026-11-03", "2026-11-09"], protocol.Onsets(pupil, "s"));
    }

    [Fact]
    public void StepThatWaits_IsWithheldWithTheDateItOpens()
    {
        var held = Assert.Single(Weekly.On(Twice.Did("2026-11-04 s done"), "2026-11-05").Withheld);
        Assert.Equal((Aanwezig.Guards.GuardName.AtMost, (DateOnly?)Agreed.Day("2026-11-11")), (held.Guard, held.Release.Date));
    }

    [Fact]
    public void EntryThatWasNotYetKnown_BarsNothing()
    {
        var entry = Pupil.Entry("2026-11-04 s done") with { RecordedAt = Agreed.Moment("2026-11-06T09:00") };
        Assert.Equal(["s"], Weekly.Recommended(Twice.Entered(entry), "2026-11-05", "2026-11-05T12:00"));
        Assert.Empty(Weekly.Recommended(Twice.Entered(entry), "2026-11-05", "2026-11-06T12:00"));
    }

    // The calendar begins on 1 August 2025.
    [Theory]
    [InlineData("2025-07-30", "2025-08-06")]
    [InlineData("2025-07-27", "2025-08-03")]
    [InlineData("2025-07-25", "2025-08-01")]
    public void WhatWasDoneBeforeTheCalendarBegins_BarsWhileItLiesInTheWindow(string done, string occurs)
    {
        var protocol = Agreed.By(
            string.Empty,
            [Agreed.Step("s", "age >= 10", "coach", "at_most: { times: 1, per: 7 days, counting: done }")],
            inForce: "{ from: 2025-08-01 }");
        var pupil = Pupil.Seventeen.Did($"{done} s done");
        Assert.Equal(occurs, protocol.Onsets(pupil, "s")[0]);
        Assert.Equal(occurs == "2025-08-01" ? [] : ["s at_most"], protocol.Held(pupil, "2025-08-01"));
    }
}
