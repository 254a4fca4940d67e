namespace Aanwezig.Tests.Measures.Runs;

public class StreakTallyTests
{
    [Theory]
    [InlineData("2026-11-05", "0")]
    [InlineData("2026-11-06", "1")]
    [InlineData("2026-11-08", "1")]
    [InlineData("2026-11-09", "2")]
    [InlineData("2026-11-10", "0")]
    public void StreakOverAWeekend_IsNeitherBrokenNorLengthened(string on, string days) =>
        Assert.Equal(days, Agreed.Value("{ streak: school_days, of: [sick] }", Pupil.Sick("2026-11-06,2026-11-09"), on));

    [Fact]
    public void StreakOverTheAutumnBreak_GoesOn() =>
        Assert.Equal("2", Agreed.Value("{ streak: school_days, of: [sick] }", Pupil.Sick("2026-10-16,2026-10-26"), "2026-10-26"));

    [Fact]
    public void StreakOfAStudentWithOneSchoolDayAWeek_GoesFromWeekToWeek() =>
        Assert.Equal("2", Agreed.Value(
            "{ streak: school_days, of: [sick] }",
            Pupil.Sick("2026-11-06,2026-11-13").Scheduled("2026-11-06 6:00", "2026-11-13 6:00"),
            "2026-11-14"));

    [Theory]
    [InlineData("2026-11-02", "2026-11-27", "2026-11-28", "3")]
    [InlineData("2026-11-02", "2026-11-27", "2026-11-29", "4")]
    [InlineData("2026-11-02", "2026-11-27", "2026-11-30", "0")]
    [InlineData("2026-11-04", "2026-12-01", "2026-11-30", "3")]
    [InlineData("2026-11-04", "2026-12-01", "2026-12-01", "4")]
    [InlineData("2026-11-02", "2026-11-06", "2026-11-07", "0")]
    [InlineData("2026-11-02", "2026-11-06", "2026-11-08", "1")]
    [InlineData("2026-11-30", "2027-01-08", "2026-12-27", "3")]
    [InlineData("2026-11-30", "2027-01-08", "2027-01-09", "3")]
    [InlineData("2026-11-30", "2027-01-08", "2027-01-10", "4")]
    public void WholeSchoolWeeks_ReachFromTheFirstDayThroughTheWeekend(string from, string until, string on, string weeks) =>
        Assert.Equal(weeks, Agreed.Value("{ streak: school_weeks, of: [unexcused] }", Pupil.Seventeen.MissedDaily(from, until), on));

    [Fact]
    public void FourWeeks_OccurOnTheSundayThatFillsThem()
    {
        var protocol = Agreed.By("m: { streak: school_weeks, of: [unexcused] }", [Agreed.Step("s", "m >= 4")]);
        Assert.Equal(["2026-11-29"], protocol.Onsets(Pupil.Seventeen.MissedDaily("2026-11-02", "2026-12-11"), "s"));
        Assert.Equal(["2027-01-10"], protocol.Onsets(Pupil.Seventeen.MissedDaily("2026-11-30", "2027-01-15"), "s"));
    }

    [Theory]
    [InlineData("6:00", "", "1")]
    [InlineData("5:59", "", "0")]
    [InlineData("6:00", "2026-11-03 0:10 late", "1")] // the report for the whole day sets it aside
    [InlineData("5:50", "2026-11-03 0:10 late", "0")]
    [InlineData("5:50", "2026-11-03 0:10 left_early", "0")]
    [InlineData("5:50", "2026-11-03 0:10 sent_out", "0")]
    [InlineData("6:00", "2026-11-03 1:00 present", "0..1")] // the two contradict each other
    [InlineData("6:00", "2026-11-03 1:00 leave", "0..1")]
    [InlineData("6:00", "2026-11-03 1:00 unexcused", "1")]
    public void WholeDay_IsMissedInAllItsMinutes(string sick, string also, string days)
    {
        var pupil = Pupil.Seventeen.Scheduled("2026-11-03 2:00", "2026-11-03 4:00").Missed($"2026-11-03 {sick} sick");
        Assert.Equal(days, Agreed.Value("{ streak: school_days, of: [sick], whole_days: true }", also.Length == 0 ? pupil : pupil.Missed(also), "2026-11-03"));
    }

    [Theory]
    [InlineData("", "1", true)]
    [InlineData("2026-11-03 0:10 late", "0", false)]
    public void WholeDayWithoutATimetable_IsMadeByAnyCountedRecord_WithAFinding(string also, string days, bool isTold)
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 0:30 sick");
        pupil = also.Length == 0 ? pupil : pupil.Missed(also);
        const string measure = "{ streak: school_days, of: [sick], whole_days: true }";
        Assert.Equal(days, Agreed.Value(measure, pupil, "2026-11-03"));
        Assert.Equal(isTold, Agreed.By($"m: {measure}", [Agreed.Step("s", "m >= 3")]).Findings(pupil, "2026-11-03").Contains("no_timetable"));
    }

    [Fact]
    public void StreakThroughADayWithAnOpenReason_IsUncertain() =>
        Assert.Equal("1..3", Agreed.Value("{ streak: school_days, of: [sick] }", Pupil.Sick("2026-11-03,2026-11-05").Missed("2026-11-04 6:00 unknown"), "2026-11-05"));

    [Fact]
    public void StreakStopsAtTheStartOfTheSchoolYear_UnlessItCrossesIt()
    {
        var pupil = Pupil.Sick("2026-07-16,2026-07-17,2026-08-31");
        Assert.Equal("1", Agreed.Value("{ streak: school_days, of: [sick] }", pupil, "2026-08-31"));
        Assert.Equal("3", Agreed.Value("{ streak: school_days, of: [sick], over: 12 school_weeks, crosses_school_year: true }", pupil, "2026-08-31"));
    }

    [Fact]
    public void StreakWithoutAWindow_CrossesTheSchoolYearWhereItSaysSo() =>
        Assert.Equal("3", Agreed.Value("{ streak: school_days, of: [sick], crosses_school_year: true }", Pupil.Sick("2026-07-16,2026-07-17,2026-08-31"), "2026-08-31"));

    // Care in the week of Monday 9 November, and on Wednesday the 18th.
    [Theory]
    [InlineData("streak: school_days", "2026-11-16", "6")]
    [InlineData("streak: school_days", "2026-11-20", "9")]
    [InlineData("streak: lesson_days", "2026-11-20", "9")]
    [InlineData("streak: hours", "2026-11-20", "54")]
    [InlineData("streak: school_days, longest: true", "2026-11-20", "9")]
    [InlineData("streak: school_days, whole_days: true", "2026-11-20", "9")]
    [InlineData("streak: school_weeks", "2026-11-08", "1")]
    [InlineData("streak: school_weeks", "2026-11-15", "1")]
    [InlineData("streak: school_weeks", "2026-11-22", "1")]
    [InlineData("streak: school_weeks", "2026-11-23", "2")]
    [InlineData("streak: school_weeks, longest: true", "2026-11-23", "2")]
    [InlineData("streak: same_weekday", "2026-11-16", "2")]
    public void DaysOfAnExemption_NeitherBreakNorLengthenARun(string form, string on, string length)
    {
        var protocol = Agreed.By(
            $"measures:\n  m: {{ {form}, of: [sick] }}\nsteps:\n{Agreed.Step("s", "m >= 100000")}exemptions:\n  care:\n    title: Zorg thuis\n    measures: [m]\n    at_most: 12 weeks");
        var pupil = Pupil.Seventeen.MissedDaily("2026-11-02", "2026-11-23", "6:00 sick").Exempted("2026-11-09..2026-11-15 care", "2026-11-18..2026-11-18 care");
        Assert.Equal(length, protocol.ValueOf("m", pupil, on));
    }

    [Fact]
    public void HoursOfARun_CountPartsOfDays() =>
        Assert.Equal("2.25", Agreed.Value("{ streak: hours, of: [unexcused] }", Pupil.InSchoolWeek.Missed("2026-11-02 1:30", "2026-11-03 0:45"), "2026-11-03"));
}
