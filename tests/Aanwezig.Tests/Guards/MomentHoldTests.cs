using Aanwezig.Diagnostics;
using Aanwezig.Guards;
using Aanwezig.Recommendations;

namespace Aanwezig.Tests.Guards;

public class MomentHoldTests
{
    private const string Hours = "m: { total: hours, of: [unexcused], over: school_year }";

    private static readonly Protocol NotClosed = With("not_on: [closed]", "within: 3 school_days");
    private static readonly Protocol NotPresent = With("not_on: present");

    [Theory]
    [InlineData("2026-10-16", true)]
    [InlineData("2026-10-17", false)]
    [InlineData("2026-10-25", false)]
    [InlineData("2026-10-26", true)]
    [InlineData("2026-10-31", false)]
    [InlineData("2026-11-02", true)]
    [InlineData("2027-03-29", false)]
    [InlineData("2027-03-30", true)]
    public void ClosedDay_HoldsTheStep(string on, bool isRecommended)
    {
        var pupil = Pupil.Seventeen.Missed("2026-10-15 1:00");
        Assert.Equal(isRecommended ? ["s"] : [], NotClosed.Recommended(pupil, on));
        Assert.Equal(isRecommended ? [] : ["s moment"], NotClosed.Held(pupil, on));
    }

    [Theory]
    [InlineData("2026-10-17", "2026-10-26")]
    [InlineData("2026-10-25", "2026-10-26")]
    [InlineData("2027-07-17", "2027-08-30")]
    public void ClosedDay_SaysUntilWhen(string on, string opens)
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: enrolment }", [Agreed.Step("s", "m >= 1", "coach", "not_on: [closed]")]);
        var release = protocol.On(Pupil.Seventeen.Missed("2026-10-15 1:00"), on).Withheld.Single().Release;
        Assert.Equal(opens, Agreed.Iso(release.Date!.Value));
        Assert.Equal("the first day of school", release.What.In(Language.English));
    }

    [Theory]
    [InlineData("2026-10-26", false)]
    [InlineData("2026-10-27", false)]
    [InlineData("2026-10-28", true)]
    public void ClosedDays_MoveNoDeadline(string on, bool isOverdue)
    {
        var advice = NotClosed.Advice(Pupil.Seventeen.Missed("2026-10-15 1:00"), on, "s");
        Assert.Equal("2026-10-15 2026-10-27", $"{Agreed.Iso(advice.Start)} {Agreed.Iso(advice.Due!.Value)}");
        Assert.Equal(isOverdue, advice.Overdue);
    }

    [Fact]
    public void OnsetOnAClosedDay_StartsOnTheFirstDayOfSchool()
    {
        var protocol = Agreed.By("m: { streak: school_weeks, of: [unexcused] }", [Agreed.Step("s", "m >= 1", "coach", "not_on: [closed]", "within: 1 school_days")]);
        var pupil = Pupil.Seventeen.MissedDaily("2026-11-02", "2026-11-06");

        Assert.Equal(["s moment"], protocol.Held(pupil, "2026-11-08"));
        var advice = protocol.Advice(pupil, "2026-11-10", "s");
        Assert.Equal("2026-11-08 2026-11-09 2026-11-10", $"{Agreed.Iso(advice.Onset)} {Agreed.Iso(advice.Start)} {Agreed.Iso(advice.Due!.Value)}");
    }

    [Theory]
    [InlineData("2026-11-03", true)]
    [InlineData("2026-11-04", false)]
    [InlineData("2026-11-05", false)]
    [InlineData("2026-11-07", true)]
    [InlineData("2026-11-09", true)]
    public void DayPresent_HoldsTheStep(string on, bool isRecommended)
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-05 0:10 late", "2026-11-09 6:00 sick");
        Assert.Equal(isRecommended ? ["s"] : [], NotPresent.Recommended(pupil, on));
        Assert.Equal(isRecommended ? [] : ["s moment"], NotPresent.Held(pupil, on));
    }

    [Theory]
    [InlineData("3:59", "", false)]
    [InlineData("4:00", "", true)]
    [InlineData("3:00", "1:00 cancelled", true)]
    [InlineData("3:00", "1:00 leave", true)]
    [InlineData("4:00", "0:05 left_early", false)]
    public void WithATimetable_TheWholeDayMustBeMissed(string missed, string also, bool isRecommended)
    {
        var pupil = Pupil.Seventeen.Scheduled("2026-11-03 4:00").Missed($"2026-11-03 {missed}");
        pupil = also.Length == 0 ? pupil : pupil.Missed($"2026-11-03 {also}");
        Assert.Equal(isRecommended ? ["s"] : [], NotPresent.Recommended(pupil, "2026-11-03"));
    }

    [Fact]
    public void TimeNeverRegistered_MayHaveBeenAttended()
    {
        var protocol = With("not_on: present", "within: 1 school_days", "attendance: { registration: full }");
        var pupil = Pupil.Seventeen.Scheduled("2026-11-03 4:00", "2026-11-04 4:00").Missed("2026-11-03 4:00");

        Assert.Equal(["s"], protocol.Recommended(pupil, "2026-11-03"));
        Assert.Equal(["s moment"], protocol.Held(pupil, "2026-11-04"));
    }

    [Fact]
    public void ClosedAndPresent_PromiseNoDay()
    {
        var release = With("not_on: [closed, present]").On(Pupil.Seventeen.Missed("2026-10-15 1:00"), "2026-10-17").Withheld.Single().Release;

        Assert.Null(release.Date);
        Assert.Equal("a day that the student misses as a whole, no sooner than 2026-10-26", release.What.In(Language.English));
    }

    [Fact]
    public void LadderStepHeldByAWeekend_OpensNoLowerOne()
    {
        var protocol = Agreed.By(
            Hours,
            [Agreed.Step("low", "m >= 1", "coach", "ladder: l"), Agreed.Step("high", "m >= 2", "coach", "ladder: l", "not_on: [closed]")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-05 1:00", "2026-11-06 1:00");

        Assert.Equal(["high"], protocol.Recommended(pupil, "2026-11-06"));
        Assert.Empty(protocol.Recommended(pupil, "2026-11-07"));
        Assert.Equal(["high moment"], protocol.Held(pupil, "2026-11-07"));
    }

    [Fact]
    public void EarlierStep_IsNamedBeforeTheDay()
    {
        var protocol = Agreed.By(Hours, [Agreed.Step("a", "m >= 1"), Agreed.Step("b", "m >= 1", "coach", "after: a", "not_on: [closed]")]);
        Assert.Equal(["b after moment"], protocol.Held(Pupil.Seventeen.Missed("2026-11-06 1:00"), "2026-11-07"));
    }

    private static Protocol With(string notOn, string within = "within: 3 school_days", string before = "") =>
        Agreed.By(Hours, [Agreed.Step("s", "m >= 1", "coach", notOn, within)], before);
}
