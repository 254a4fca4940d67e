using Aanwezig.Attendance;

namespace Aanwezig.Tests.Cases;

/// <summary>Of an excused kind only so many are excused by themselves in a school year.</summary>
public class ExcuseQuotaTests
{
    private const string UnexcusedDays = "{ count: days, of: [unexcused], over: school_year }";

    [Theory]
    [InlineData("2 records", "4")]
    [InlineData("2 days", "3")]
    [InlineData("2 spells", "2")]
    [InlineData("3 spells", "0")]
    [InlineData("0 days", "6")]
    public void Quota_IsOfRecordsDaysOrSpells(string most, string records) => Assert.Equal(
        records,
        Agreed.Value(
            "{ count: records, of: [unexcused], over: school_year }",
            Leave("2026-09-07 1:00", "2026-09-07 1:00", "2026-09-08 1:00", "2026-09-10 1:00", "2026-11-03 1:00", "2026-11-04 1:00"),
            "2026-11-20",
            Rule(most)));

    [Fact]
    public void FifthLeaveOfTheYear_IsNotExcusedByItself_WhateverTheOrderOfInput()
    {
        var pupil = Leave("2026-11-03 6:00", "2026-09-07 6:00", "2026-10-05 6:00", "2026-09-21 6:00", "2026-11-10 6:00");
        var protocol = Agreed.By($"m: {UnexcusedDays}", [Agreed.Step("s", "m >= 1")], Rule("4 spells"));
        Assert.Equal(["2026-11-10"], protocol.Onsets(pupil, "s"));
        Assert.Equal(["over_quota"], protocol.Findings(pupil, "2026-11-10"));
    }

    [Fact]
    public void SpellGoesOnOverAWeekendAndAHoliday() => Assert.Equal(
        "1",
        Agreed.Value(UnexcusedDays, Leave("2026-10-16 6:00", "2026-10-26 6:00", "2026-10-28 6:00"), "2026-11-20", Rule("1 spells")));

    [Fact]
    public void NewSchoolYear_StartsANewQuota() => Assert.Equal(
        "0",
        Agreed.Value(
            "{ count: days, of: [unexcused], over: 20 school_weeks, crosses_school_year: true }",
            Leave("2026-06-01 6:00", "2026-06-02 6:00", "2026-09-07 6:00", "2026-09-08 6:00"),
            "2026-09-20",
            Rule("2 days")));

    [Fact]
    public void DecisionOfAPerson_UsesTheQuotaAndIsNeverOverIt()
    {
        var asked = new AttendanceRecord(Agreed.Day("2026-09-08"), 360, "unexcused") { Id = "a" };
        var decided = asked with { Id = "b", Supersedes = "a", Code = "leave", RecordedAt = Agreed.Moment("2026-09-09T09:00") };
        Assert.Equal("1", Agreed.Value(UnexcusedDays, Leave("2026-09-07 6:00", "2026-09-09 6:00").Registered(asked, decided), "2026-09-20", Rule("2 days")));
        Assert.Equal("0", Agreed.Value(UnexcusedDays, Leave("2026-09-07 6:00").Registered(asked, decided), "2026-09-20", Rule("1 days")));
    }

    [Fact]
    public void WhatWasReportedTooLate_UsesNothingOfTheQuota()
    {
        var late = new AttendanceRecord(Agreed.Day("2026-09-07"), 360, "leave") { ReportedAt = Agreed.Moment("2026-09-14T09:00") };
        const string both = "attendance: { excuses: { leave: { reported_within: 2 school_days, at_most: 1 days, per: school_year, otherwise: unexcused } } }";
        Assert.Equal("1", Agreed.Value(UnexcusedDays, Leave("2026-09-08 6:00").Registered(late), "2026-09-20", both));
    }

    [Fact]
    public void LeaveOnADayWithoutSchool_UsesNothing() =>
        Assert.Equal("0", Agreed.Value(UnexcusedDays, Leave("2026-09-06 6:00", "2026-09-07 6:00"), "2026-09-20", Rule("1 records")));

    private static Pupil Leave(params string[] lines) => Pupil.Seventeen.Missed([.. lines.Select(line => line + " leave")]);

    private static string Rule(string most) => $"attendance: {{ excuses: {{ leave: {{ at_most: {most}, per: school_year, otherwise: unexcused }} }} }}";
}
