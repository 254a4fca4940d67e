namespace Aanwezig.Tests.Recommendations;

public class UpcomingStepsTests
{
    private const string Hours = "hours: { total: hours, of: [unexcused], over: 4 school_weeks }\nlates: { count: records, of: [late] }";

    private static string[] Near(string when, Pupil pupil, string on) =>
        [.. Agreed.By(Hours, [Agreed.Step("s", when)]).On(pupil, on).Upcoming
            .Select(item => $"{item.Measure} {item.Value.Min} {item.Threshold} {item.Left}: {string.Join(", ", item.FallsOut.Select(out_ => $"{Agreed.Iso(out_.Date)} {out_.Amount}"))}")];

    [Fact]
    public void WhatIsLeft_AndOnWhichDatesItLeavesTheWindow()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-12 4:00");
        Assert.Equal(["hours 10 16 6: 2026-12-01 6, 2026-12-10 4"], Near("hours >= 16", pupil, "2026-11-18"));
        Assert.Equal(["hours 10 16 6: 2026-12-01 6, 2026-12-10 4"], Near("16 <= hours", pupil, "2026-11-18"));
        Assert.Equal(["hours 4 16 12: 2026-12-10 4"], Near("hours >= 16", pupil, "2026-12-01"));
        Assert.Empty(Near("hours >= 16", pupil, "2026-12-10"));
    }

    [Fact]
    public void WindowOverChristmas_LosesNothingInTheHoliday() =>
        Assert.Equal(["hours 6 16 10: 2027-01-13 6"], Near("hours >= 16", Pupil.Seventeen.Missed("2026-12-02 6:00"), "2026-12-24"));

    [Fact]
    public void MoreThan_AsksOneMinuteMore() =>
        Assert.Equal("6.02", Near("hours > 16", Pupil.Seventeen.Missed("2026-11-03 10:00"), "2026-11-03").Single().Split(' ')[3].TrimEnd(':'));

    [Theory]
    [InlineData("hours >= 16 and level <= 2", "2", true)]
    [InlineData("hours >= 16 and level <= 2", "3", false)]
    [InlineData("hours >= 16 and lates >= 1", "2", false)]
    [InlineData("hours <= 5", "2", false)]
    [InlineData("hours == 16", "2", false)]
    [InlineData("not (hours < 16)", "2", false)]
    [InlineData("hours + lates >= 16", "2", false)]
    [InlineData("hours >= level + 14", "2", false)]
    public void OnlyOneUnmetComparisonOfAMeasureWithAConstant_IsNear(string when, string level, bool near) =>
        Assert.Equal(near, Near(when, Pupil.Seventeen.Missed("2026-11-03 10:00").Fact("level", level), "2026-11-04").Length == 1);

    [Fact]
    public void NothingCountedYet_IsNotNear() => Assert.Empty(Near("hours >= 16", Pupil.Seventeen, "2026-11-04"));

    [Fact]
    public void StepThatIsNotArmed_IsNotNear()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 7 days }", [Agreed.Step("s", "m >= 5", "coach", "again: never")]);
        Assert.Empty(protocol.On(Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-17 3:00"), "2026-11-18").Upcoming);
        Assert.Single(protocol.On(Pupil.Seventeen.Missed("2026-11-17 3:00"), "2026-11-18").Upcoming);
    }

    [Theory]
    [InlineData("2007-03-14", "leerplicht", "lpw_21a", "uren_16")]
    [InlineData("2009-03-12", "doorstroompunt", "web_818a", "doorstroompunt")]
    public void ReportToAnAuthorityThatDoesNotServeTheStudent_IsNotNear(string born, string authority, string duty, string type)
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("report", "m >= 16", authority, $"duty: {duty}", $"report: {{ type: {type} }}")]);
        Assert.Empty(protocol.On(Pupil.Born(born).Missed("2026-11-03 10:00"), "2026-11-03").Upcoming);
    }

    [Theory]
    [InlineData("over: 4 school_weeks", "2027-07-05", "2027-08-01 6")] // windows stop at the start of the school year
    [InlineData("over: 60 days", "2027-07-05", "2027-08-01 6")]
    [InlineData("over: 60 days, crosses_school_year: true", "2027-07-05", "")] // leaves in September, in the next school year
    [InlineData("over: month", "2027-07-05", "2027-08-01 6")] // the end of the month is the end of the school year too
    [InlineData("over: month", "2027-06-07", "2027-07-01 6")]
    [InlineData("over: quarter", "2027-07-05", "2027-08-01 6")]
    [InlineData("over: quarter, crosses_school_year: true", "2027-07-05", "")]
    [InlineData("over: school_week", "2027-07-05", "2027-07-12 6")]
    [InlineData("over: school_year", "2026-11-03", "2027-08-01 6")]
    [InlineData("over: enrolment", "2026-11-03", "")]
    [InlineData("from_first: 30 days", "2027-07-05", "2027-08-01 6")]
    public void TurnOfTheSchoolYear_TakesAwayWhatAWindowHeld(string window, string missed, string falls)
    {
        var near = Agreed.By($"m: {{ total: hours, of: [unexcused], {window} }}", [Agreed.Step("s", "m >= 16")]).On(Pupil.Seventeen.Missed($"{missed} 6:00"), missed).Upcoming;
        Assert.Equal(falls, string.Join(", ", Assert.Single(near).FallsOut.Select(one => $"{Agreed.Iso(one.Date)} {one.Amount}")));
    }

    [Theory]
    [InlineData("count: records, of: [unexcused], over: school_year", "2027-08-01 1")]
    [InlineData("count: spells, of: [unexcused], over: school_year", "2027-08-01 1")]
    [InlineData("streak: school_days, of: [unexcused], longest: true", "2027-08-01 1")]
    [InlineData("streak: school_days, of: [unexcused]", "")] // the next school day ends it, unless something happens
    [InlineData("steps: talk, over: school_year", "2027-08-01 1")]
    [InlineData("days_since: talk", "")] // the time since goes on
    public void TurnOfTheSchoolYear_IsToldForEachFormWhoseAmountsLeave(string form, string falls)
    {
        var protocol = Agreed.By(
            $"one: {{ count: records, of: [unexcused] }}\nm: {{ {form} }}", [Agreed.Step("talk", "one >= 1"), Agreed.Step("s", "m >= 300")]);
        var near = protocol.On(Pupil.Seventeen.Missed("2026-11-03 1:00").Did("2026-11-03 talk done"), "2026-11-04").Upcoming.Where(item => item.Step == "s");
        var told = form.StartsWith("streak: school_days, of: [unexcused]", StringComparison.Ordinal) && falls.Length == 0 ? [] : Assert.Single(near).FallsOut;
        Assert.Equal(falls, string.Join(", ", told.Select(one => $"{Agreed.Iso(one.Date)} {one.Amount}")));
    }

    [Fact]
    public void AfterTheLastSchoolYearThatIsKnown_NothingIsTold() =>
        Assert.Empty(Assert.Single(Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 16")]).On(Pupil.Seventeen.Missed("2028-06-06 6:00"), "2028-06-06").Upcoming).FallsOut);
}
