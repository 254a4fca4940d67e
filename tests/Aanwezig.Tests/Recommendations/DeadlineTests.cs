namespace Aanwezig.Tests.Recommendations;

public class DeadlineTests
{
    [Theory]
    [InlineData("2026-11-18", "5 working_days", "2026-11-25")]
    [InlineData("2026-12-17", "5 working_days", "2026-12-24")]
    [InlineData("2026-12-17", "6 working_days", "2026-12-28")]
    [InlineData("2026-12-17", "1 school_days", "2026-12-18")]
    [InlineData("2026-12-17", "5 school_days", "2027-01-07")]
    [InlineData("2026-12-17", "5 days", "2026-12-22")]
    [InlineData("2026-10-15", "5 working_days", "2026-10-22")]
    [InlineData("2027-04-23", "1 working_days", "2027-04-26")]
    [InlineData("2027-04-23", "2 working_days", "2027-04-28")]
    [InlineData("2027-04-23", "5 working_days", "2027-05-03")]
    [InlineData("2027-04-23", "8 working_days", "2027-05-10")]
    [InlineData("2027-04-23", "3 school_days", "2027-05-07")]
    [InlineData("2027-03-25", "1 working_days", "2027-03-30")]
    [InlineData("2026-11-18", "0 working_days", "2026-11-18")]
    [InlineData("2026-11-18", "0 school_days", "2026-11-18")]
    [InlineData("2026-11-18", "0 days", "2026-11-18")]
    public void Deadline_EndsOnTheLastOfItsDays_AndIsOverdueTheDayAfter(string onset, string within, string due)
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 5", "coach", $"within: {within}")]);
        var pupil = Pupil.Seventeen.Missed($"{onset} 6:00");
        var advice = protocol.Advice(pupil, due, "s");
        Assert.Equal((due, false), (Agreed.Iso(advice.Due!.Value), advice.Overdue));
        Assert.True(protocol.Advice(pupil, Agreed.Iso(Agreed.Day(due).AddDays(1)), "s").Overdue);
    }

    [Theory]
    [InlineData("0 working_days", "2026-11-30")]
    [InlineData("0 school_days", "2026-11-30")]
    [InlineData("0 days", "2026-11-29")]
    [InlineData("1 working_days", "2026-11-30")]
    public void DeadlineFromASunday_IsTheNextSuchDay(string within, string due)
    {
        var protocol = Agreed.By("m: { streak: school_weeks, of: [unexcused] }", [Agreed.Step("s", "m >= 4", "coach", $"within: {within}")]);
        Assert.Equal(due, Agreed.Iso(protocol.Advice(Pupil.Seventeen.MissedDaily("2026-11-02", "2026-11-27"), "2026-11-29", "s").Due!.Value));
    }

    [Fact]
    public void DeadlineBeyondTheCalendar_IsNoneWithAFinding()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 7 days }", [Agreed.Step("s", "m >= 5", "coach", "within: 2 school_days")]);
        var pupil = Pupil.Seventeen.Missed("2028-07-06 6:00");
        Assert.Null(protocol.Advice(pupil, "2028-07-10", "s").Due);
        Assert.False(protocol.Advice(pupil, "2028-07-10", "s").Overdue);
        Assert.Contains("deadline_beyond_calendar", protocol.Findings(pupil, "2028-07-10"));
        var inTime = Agreed.By("m: { total: hours, of: [unexcused], over: 7 days }", [Agreed.Step("s", "m >= 5", "coach", "within: 1 school_days")]);
        Assert.Equal("2028-07-07", Agreed.Iso(inTime.Advice(pupil, "2028-07-10", "s").Due!.Value));
        Assert.DoesNotContain("deadline_beyond_calendar", inTime.Findings(pupil, "2028-07-10"));
    }

    [Fact]
    public void DeadlineOfADuty_CountsFromTheOnset()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 5", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }", "within: 5 working_days")]);
        var advice = protocol.Advice(Pupil.Seventeen.Missed("2026-11-03 6:00"), "2026-12-01", "s");
        Assert.Equal(("2026-11-03", "2026-11-10", true), (Agreed.Iso(advice.Start), Agreed.Iso(advice.Due!.Value), advice.Overdue));
    }

    [Fact]
    public void Recommendations_StandByDueDate_NoneLast_ThenInFileOrder()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused] }",
            [
                Agreed.Step("none", "m >= 5"),
                Agreed.Step("later", "m >= 5", "coach", "within: 5 school_days"),
                Agreed.Step("second", "m >= 5", "coach", "within: 2 school_days"),
                Agreed.Step("third", "m >= 5", "coach", "within: 2 days"),
            ]);
        Assert.Equal(["second", "third", "later", "none"], protocol.Recommended(Pupil.Seventeen.Missed("2026-11-03 6:00"), "2026-11-03"));
    }
}
